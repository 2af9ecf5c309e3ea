"""Where URLs lead, decided from the URL alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.fal.addresses import is_local, is_own_server, is_public, stored_name, takes_token


@pytest.mark.parametrize(
    ("uri", "expected"),
    [
        ("https://example.com/a", True), ("https://8.8.8.8/a", True), ("https://[2606:4700::1111]/a", True),
        ("http://example.com/a", False), ("https://localhost/a", False), ("https://nas.local/a", False),
        ("https://192.168.1.5/a", False), ("https://10.0.0.1:8443/a", False), ("https://[::1]/a", False),
        ("https://server/a", False), ("data:,x", False), ("https://nas.home.arpa/a", False), ("https://x.corp/a", False),
        ("https://box.tail1234.ts.net/a", False), ("https://me:pw@example.com/a", False), ("https://127.1/a", False),
        ("https://0x7f.0.0.1/a", False), ("https://2130706433/a", False), ("https://[::ffff:10.0.0.1]/a", False),
        ("https://[64:ff9b::7f00:1]/a", False), ("https://[fe80::1%25eth0]/a", False), ("https://224.0.0.1/a", False),
        ("https://EXAMPLE.com./a", True), ("https://nas.LOCAL./a", False), ("https:///a", False), ("https://[/", False),
        ("https://fritz.box/a", False), ("https://nas.fritz.box/a", False), ("https://pictures.box/a", True),
        ("https://x.vpn/a", False), ("https://x.intern/a", False), ("https://x.office/a", False), ("https://x.consul/a", False),
        ("https://web.svc/a", False), ("https://host.mshome.net/a", False), ("https://app.localtest.me/a", False),
        ("https://lvh.me/a", False), ("https://10.0.0.1.nip.io/a", False), ("https://app.10.0.0.1.sslip.io/a", False),
        ("https://app-10-0-0-1.nip.io/a", False), ("https://0a000001.nip.io/a", False), ("https://--1.sslip.io/a", False),
        ("https://fe80--1.sslip.io/a", False), ("https://192-168-0-9.0123456789abcdef.plex.direct/a", False),
        ("https://127.0.0.1.anyone.example.com/a", False), ("https://8.8.8.8.nip.io/a", True), ("https://08080808.nip.io/a", True),
        ("https://ec2-8-8-4-4.compute.amazonaws.com/a", True), ("https://v10-0-0-1.example.com/a", True),
        ("https://1.10.0.0.1.nip.io/a", False),
        ("https://0a000001.example.com/a", True), ("https://2606-4700--1111.sslip.io/a", True),
        ("https://example.com:0/a", False), ("https://example.com:99999/a", False),
    ],
)  # fmt: skip
def test_which_links_are_public(uri: str, expected: bool) -> None:
    assert is_public(uri) is expected


@pytest.mark.parametrize(
    ("uri", "expected"),
    [
        ("file:///etc/passwd", True), ("asset://a.png", True), ("memory://a", True), ("/api/storage/a.png", True),
        ("http://127.0.0.1/x", True), ("https://nas.corp/x", True), ("\\\\share\\a", True), ("BLOB://x", True),
        ("https://example.com/x", False), ("http://example.com/x", False), ("/images/a.png", False), ("a word", False), ("", False),
    ],
)  # fmt: skip
def test_which_texts_lead_to_this_machine(uri: str, expected: bool) -> None:
    assert is_local(uri) is expected


@pytest.mark.parametrize(
    ("uri", "name"),
    [
        ("/api/storage/a.png", "a.png"), ("/api/storage/temp/a.png", "temp/a.png"), ("http://x/api/storage/a%20b.png?x=1", "a b.png"),
        ("/api/storage/../a", ""), ("/api/storage/%2e%2e/a", ""), ("/api/storage//a", ""), ("/api/storage/.a", ""),
        ("/api/storage/a/../b", ""), ("/x/api/storage/a", ""), ("/api/storage", ""), ("/api/storage/a\\b", ""),
    ],
)  # fmt: skip
def test_names_of_stored_files(uri: str, name: str) -> None:
    assert stored_name(uri) == name


@given(st.text())
def test_no_text_climbs_out_of_the_storage(text: str) -> None:
    name = stored_name(f"/api/storage/{text}")
    assert ".." not in name and "\\" not in name and "\0" not in name and not name.startswith("/")
    assert isinstance(is_public(text), bool) and isinstance(is_local(text), bool)


@pytest.mark.parametrize(
    ("uri", "own", "token"),
    [
        ("http://nas.corp:7777/a", True, True), ("https://nas.corp/a", True, False), ("http://nas.corp:7778/a", True, False),
        ("http://localhost:1/a", True, False), ("https://one.example/a", True, True), ("https://one.example:9/a", True, True),
        ("http://one.example/a", True, False), ("https://two.example:8443/a", True, True), ("https://two.example/a", True, False),
        ("http://three.example/a", True, True), ("https://three.example/a", True, False), ("https://other.example/a", False, False),
        ("http://me:pw@nas.corp:7777/a", True, False), ("asset://nas.corp", False, False),
    ],
)  # fmt: skip
def test_own_servers(monkeypatch: pytest.MonkeyPatch, uri: str, own: bool, token: bool) -> None:
    monkeypatch.setenv("NODETOOL_API_URL", "http://nas.corp:7777")
    listed = {"NODETOOL_FAL_OWN_SERVERS": "one.example, two.example:8443,http://three.example"}
    assert is_own_server(uri, listed) is own
    assert takes_token(uri, listed) is token
