class LongcatMultiAvatarImageAudioToVideoMultiSpeaker(FalNode):
    """
    Animate a picture of several speakers from several audio tracks with LongCat Multi Avatar's multi-speaker route.
    longcat, audio-to-video, multi-speaker, avatar, lip-sync, conversation

    Its inputs are unpublished; the parent endpoint has the documented two-person form.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Prototype a round-table scene from one group photo and its voice tracks
    - Give every member of a drawn band a spoken line
    - Test a panel discussion clip built on separate microphone recordings
    - Animate a family portrait with each relative's recorded greeting
    - Compare it with the two-person form on the same double interview
    """

    endpoint: ClassVar[str] = "fal-ai/longcat-multi-avatar/image-audio-to-video/multi-speaker"
    _basic_fields: ClassVar[tuple[str, ...]] = ("arguments",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    arguments: dict[str, Any] = Field(
        default={}, description="Everything this endpoint takes, as JSON: fal publishes no input shape for it."
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
