class DavinciMagihuman(FalNode):
    """
    fal-ai/davinci-magihuman on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    class Resolution(str, Enum):
        RESOLUTION_256P = "256p"
        RESOLUTION_540P = "540p"
        RESOLUTION_720P = "720p"
        RESOLUTION_1080P = "1080p"

    endpoint: ClassVar[str] = "fal-ai/davinci-magihuman"
    title: ClassVar[str] = "Davinci Magihuman Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "audio", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    duration: int = Field(
        default=5,
        ge=1,
        le=30,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_256P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    num_inference_steps: int | None = Field(
        default=None, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
