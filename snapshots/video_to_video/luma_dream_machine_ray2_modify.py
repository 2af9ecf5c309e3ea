class LumaDreamMachineRay2Modify(FalNode):
    """
    Rework a filmed shot with Luma Ray 2: new wardrobe, props, era or animation, with the acting kept.
    luma, ray-2, video-to-video, video, restyle, wardrobe, animation

    Nine modes from adhere to reimagine; a prompt and a first frame steer it. Flash is cheaper.

    Use cases:
    - Turn an actor's take into an animated character
    - Set a street scene in another decade
    - Re-dress two actors from a repainted first frame
    - Finish a look that was tried on Ray 2 Flash
    - Keep a dance and rebuild its set in reimagine mode
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
    title: ClassVar[str] = "Luma Ray 2 – Modify Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "mode", "image")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The filmed shot to rework."
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
        description="The change as an instruction: new clothes, things, place, light or style.",
    )
    mode: Mode = Field(
        default=Mode.FLEX_1,
        description="Degree of change: adhere keeps most, flex less, reimagine least; within each, 3 goes further than 1.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
