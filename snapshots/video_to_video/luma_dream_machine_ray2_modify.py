class LumaDreamMachineRay2Modify(FalNode):
    """
    Rework an entire shot with Luma Ray 2 Modify: live action to animation, new wardrobe, props or era, while the performance carries over.
    luma, ray-2, video-to-video, video, restyle, wardrobe, animation

    Nine modes from adhere to reimagine; the full model, where Flash is quicker.

    Use cases:
    - Turn a filmed monologue into a finished CG owl's performance
    - Set a present-day bus stop scene in 1910 for a history channel
    - Re-dress two actors in paper costumes from a repainted first frame
    - Give a real kitchen the final look of a felt dollhouse
    - Rebuild a fencing duel as living bronze for a sports arena
    """

    class Mode(str, Enum):
        ADHERE_1 = "adhere_1"
        ADHERE_2 = "adhere_2"
        ADHERE_3 = "adhere_3"
        FLEX_1 = "flex_1"
        FLEX_2 = "flex_2"
        FLEX_3 = "flex_3"
        REIMAGINE_1 = "reimagine_1"
        REIMAGINE_2 = "reimagine_2"
        REIMAGINE_3 = "reimagine_3"

    endpoint: ClassVar[str] = "fal-ai/luma-dream-machine/ray-2/modify"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "mode", "image")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to use as the first frame of the changed video; optional.",
    )
    prompt: str | None = Field(
        default=None,
        max_length=5000,
        min_length=3,
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    mode: Mode = Field(
        default=Mode.FLEX_1,
        description="Degree of change: adhere keeps most, flex less, reimagine least; within each, 3 goes further than 1.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
