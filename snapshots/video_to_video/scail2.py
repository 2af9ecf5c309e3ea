class Scail2(FalNode):
    """
    fal-ai/scail-2 on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class Resolution(str, Enum):
        RESOLUTION_512P = "512p"
        RESOLUTION_704P = "704p"

    class DrivingType(str, Enum):
        END_TO_END = "end_to_end"
        POSE = "pose"

    class Mode(str, Enum):
        ANIMATION = "animation"
        REPLACEMENT = "replacement"

    class SubjectType(str, Enum):
        HUMAN = "human"
        ANIMAL = "animal"

    endpoint: ClassVar[str] = "fal-ai/scail-2"
    title: ClassVar[str] = "Scail 2 Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "prompt", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image of the person or thing that the video is to show.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_512P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    driving_type: DrivingType = Field(default=DrivingType.END_TO_END)
    guidance_scale: float = Field(
        default=5.0,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    mode: Mode = Field(
        default=Mode.ANIMATION, description="Way of working, for instance fast or careful, or how much may change."
    )
    num_inference_steps: int = Field(
        default=40, description="Denoising steps: more of them take longer and add detail."
    )
    shift: float = Field(
        default=3.0,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    subject_type: SubjectType = Field(default=SubjectType.HUMAN)
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        preprocessing_mask_video: VideoRef
        preprocessing_video: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
