class LumaDreamMachineRay2FlashModify(FalNode):
    """
    Restyle or retexture a filmed shot with Luma Ray 2 Flash, about a third of the price of Ray 2.
    luma, ray-2-flash, video-to-video, video, restyle, fast, wardrobe

    Nine modes from close adherence to reimagining; a prompt and a changed first frame steer it.

    Use cases:
    - Preview a filmed scene as animation
    - Try costumes on an actor's test footage
    - Choose among nine degrees of change for one filmed shot
    - Draft a set change from an edited first frame
    - Show a client the same shot lightly retouched and fully reimagined
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
    title: ClassVar[str] = "Luma Ray 2 Flash – Modify Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "mode", "image")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The filmed shot to restyle."
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
        description="How far the shot may drift: adhere stays close, flex changes moderately, reimagine rebuilds; higher numbers go further.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
