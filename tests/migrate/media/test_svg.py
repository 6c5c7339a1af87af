"""Drawings that are only drawings."""

from __future__ import annotations

import pytest

from blogextract.migrate.media.kinds import NotMediaError
from blogextract.migrate.media.svg import check_drawing
from migrate.media.files import SVG


def drawing(inside, head="", attributes=""):
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"{head}<svg {names} {attributes}>{inside}</svg>".encode()


@pytest.mark.parametrize(
    "body",
    [
        SVG,
        drawing("<style>.a{fill:url(#b)}</style><path class='a' d='M0 0'/>"),
        drawing("<a href='https://example.org/'><text>x</text></a>"),
        drawing("<use xlink:href='#a'/><image href='data:image/png;base64,AAAA'/>"),
        drawing("<animate attributeName='x' values='0;1;0' from='0' to='1'/>"),
        drawing("<rect/>", head='<!DOCTYPE svg [<!ENTITY ns "http://ns.example.org/">]>'),
        drawing("<metadata><?xpacket begin='' id='a'?></metadata>"),
    ],
)
def test_a_drawing_passes(body):
    check_drawing(body)


@pytest.mark.parametrize(
    "body",
    [
        drawing("<script>alert(1)</script>"),
        drawing("<SCRIPT/>"),
        drawing("<foreignObject/>"),
        drawing("<rect onclick='alert(1)'/>"),
        drawing("", attributes="onload='alert(1)'"),
        drawing("<a href='javascript:alert(1)'/>"),
        drawing("<a xlink:href='java&#10;script:alert(1)'/>"),
        drawing("<a href='data:text/html,x'/>"),
        drawing("<set attributeName='href' to='javascript:alert(1)'/>"),
        drawing("<animate attributeName='href' values='#a;javascript:alert(1)'/>"),
        drawing("<style>@import 'https://example.org/a.css'</style>"),
        drawing("<rect style='fill:url(https://example.org/a)'/>"),
        drawing("<rect/>", head='<?xml-stylesheet href="https://example.org/a.css"?>'),
        drawing("<rect/>", head='<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>'),
        drawing("<rect/>", head='<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
    ],
)
def test_a_drawing_that_does_more_is_refused(body):
    with pytest.raises(NotMediaError) as raised:
        check_drawing(body)
    assert raised.value.code == "Unsafe"


def test_a_drawing_that_is_cut_off_is_noticed():
    with pytest.raises(NotMediaError) as raised:
        check_drawing(SVG[:-4])
    assert raised.value.code == "Damaged"
