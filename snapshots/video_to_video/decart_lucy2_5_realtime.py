class DecartLucy2_5Realtime(FalNode):
    """
    Set up a live edit of a camera picture with Decart's Lucy 2.5, steered by a prompt and a reference picture.
    lucy, decart, video-to-video, video, realtime, webcam, character-swap

    The footage travels over WebRTC, so it cannot run through the queue; files are better served by Lucy Edit.

    Use cases:
    - Prepare a background swap for a webcam stream
    - Set the look of a live restyled camera picture
    - Give a WebRTC session a character to swap in
    - Switch from restyling to try-on by changing only prompt and reference
    - Read out the ICE servers for a camera page that runs a live edit
    """

    endpoint: ClassVar[str] = "decart/lucy-2-5/realtime"
    title: ClassVar[str] = "Lucy 2.5 Realtime"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "reference_image", "image")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "reference_image": {"min_height": 512, "min_width": 512, "formats": ["jpeg", "png", "webp"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("candidate",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Frame of the live camera; not used when the footage travels over WebRTC.",
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Picture of the character or the clothes to put on; only swaps and try-ons need it. JPEG, PNG or WebP, at least 512 px a side.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    prompt: str | None = Field(
        default=None,
        description="The edit as an instruction: add, replace, remove, restyle or change the background; with a reference also swap a character or clothes.",
    )

    class OutputType(TypedDict):
        output: Any
        error: Any
        iceServers: list[Any]
        sdp: str
        type: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
