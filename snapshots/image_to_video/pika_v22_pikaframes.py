class PikaV22Pikaframes(FalNode):
    """
    Chain two to five keyframes into one silent video with Pika 2.2 Pikaframes.
    pika, pikaframes, image-to-video, video, keyframes, transition

    Each passage takes a prompt and a length of its own, 25 seconds in all, at 720p or 1080p.

    Use cases:
    - Link renovation photos into one before-and-after film
    - Morph between product colours in a single clip
    - Pass through five keyframes in a given order
    - Give every transition a prompt and a length
    - Time keyframes to a narration of up to 25 seconds
    """

    endpoint: ClassVar[str] = "fal-ai/pika/v2.2/pikaframes"
    title: ClassVar[str] = "Pika 2.2 Pikaframes – Keyframes to Video"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "transitions", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=5,
        min_length=2,
        description="Pictures that the video passes through, in playing order.",
    )
    transitions: list[KeyframeTransition] = Field(
        default=[],
        description="Length and prompt for each gap between neighbouring images, one entry fewer than images, together 25 seconds at most; left out, each passage lasts 5 seconds.",
    )
    prompt: str | None = Field(
        default=None,
        description="What happens between the pictures, for every transition that has no prompt of its own.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
