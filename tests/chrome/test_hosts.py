"""What blog hosts of East Asia and Eastern Europe set around a post, and what only looks like it."""

import pytest

from content.pages import kept, page, paragraphs


@pytest.mark.parametrize(
    "markup",
    [
        "<div class=article-suspended-panel><div>点赞</div><div>收藏</div></div>",
        "<div class=RichContent-actions><button>赞同 30</button><span>5 条评论</span></div>",
        "<div class=fc2_footer><a href=/x>Tweet</a></div>",
        "<div class='sidemenu_content plg'><h3 class=plg_header>最新記事</h3><div class=plg_body>春</div></div>",
        "<div class=hatena-module><div class=hatena-module-title>プロフィール</div><p>直して使う人。</p></div>",
        "<div class=qr_code_pc><p>微信扫一扫<br>关注该公众号</p></div>",
        "<div class=blog2_post_function><a class=url>URL 복사</a><a>이웃추가</a></div>",
        "<div class='Post-Sub Post-NormalSub'><h3>推荐阅读</h3><p>软路由到底值不值，看你有没有时间。</p></div>",
    ],
)
def test_it_is_no_part_of_the_body(markup):
    assert kept(page(markup + paragraphs())) == kept(page(paragraphs()))


@pytest.mark.parametrize("name", ["article-suspended", "hatena", "plgrid", "post-subject", "reward-story"])
def test_a_paragraph_of_a_like_name_is(name):
    told = "<p>The panel in the kitchen hung from two chains, and it was as old as the house and the cellar.</p>"
    assert len(kept(page(f"<div class={name}>{told}</div>{paragraphs()}"))) == len(kept(page(paragraphs()))) + 1
