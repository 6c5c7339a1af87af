"""What a page is: a post, a page, a listing and the posts that it shows, or none of them."""
