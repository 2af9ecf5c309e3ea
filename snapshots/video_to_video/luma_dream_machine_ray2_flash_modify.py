class LumaDreamMachineRay2FlashModify(FalNode):
    """
    Restyle or retexture a filmed shot with Luma Ray 2 Flash Modify, the faster version.
    luma, ray-2-flash, video-to-video, video, restyle, fast, wardrobe

    Nine modes run from close adherence to full reimagining; a prompt and a changed first frame may steer it. Full Ray 2 Modify is for final takes.

    Use cases:
    - Try nine degrees of change on a clip of a man raking leaves
    - Preview a ballroom dance as marionettes before the full Ray 2
    - Swap a jogger's tracksuit for armour from an edited first frame
    - Show a client their kiosk in four decades within an hour
    - Turn box-and-broom playacting into a quick castle siege draft
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

    endpoint: ClassVar[str] = "fal-ai/luma-dream-machine/ray-2-flash/modify"
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
        description="How far the shot may drift: adhere stays close, flex changes moderately, reimagine rebuilds; higher numbers go further.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
