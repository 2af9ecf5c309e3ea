class PikaV22Pikaframes(FalNode):
    """
    Chain two to five keyframe images into one video with Pika 2.2 Pikaframes: each transition takes its own prompt and length, up to 25 seconds in total, at 720p or 1080p.
    pika, image-to-video, video, pikaframes, keyframes, transition

    Silent.

    Use cases:
    - Link five renovation stages of a kitchen into one continuous film
    - Morph a mask maker's four creatures into each other
    - Step through a dress sketch, toile, fitting and runway photo
    - Guide viewers past three exhibits with a prompt per passage
    - Time each season's change over an orchard to the narrator's script
    """

    endpoint: ClassVar[str] = "fal-ai/pika/v2.2/pikaframes"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "transitions", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=5,
        min_length=2,
        description="Keyframes in playing order; the video passes through every one of them.",
    )
    transitions: list[KeyframeTransition] = Field(
        default=[],
        description="Length and prompt for each gap between neighbouring images: one entry fewer than there are images.",
    )
    prompt: str | None = Field(
        default=None,
        description="What happens between the pictures, for every transition that has no prompt of its own.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
