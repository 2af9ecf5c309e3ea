class LongcatMultiAvatarImageAudioToVideoMultiSpeaker(FalNode):
    """
    Animate several speakers with LongCat Multi Avatar's multi-speaker route.
    longcat, audio-to-video, video, lip-sync, multi-speaker, avatar

    It is retired and fal documents no inputs for it, so the node has none; the two-speaker node shows picture, recordings and boxes.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Open an old workflow that contains the multi-speaker node
    - See which LongCat service an older project called
    - Keep a saved graph loadable after the endpoint's retirement
    - Find the name of the route before rebuilding it with two speakers
    - Recognise the several-speaker step in a shared workflow file
    """

    endpoint: ClassVar[str] = "fal-ai/longcat-multi-avatar/image-audio-to-video/multi-speaker"
    title: ClassVar[str] = "LongCat Multi Avatar – Several Speakers"
    _basic_fields: ClassVar[tuple[str, ...]] = ("arguments",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    arguments: dict[str, Any] = Field(
        default={}, description="Everything this endpoint takes, as JSON: fal publishes no input shape for it."
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
