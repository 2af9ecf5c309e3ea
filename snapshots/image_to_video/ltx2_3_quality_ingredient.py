class Ltx2_3QualityIngredient(FalNode):
    """
    fal-ai/ltx-2.3-quality/ingredient on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/ingredient"
    title: ClassVar[str] = "Ltx 2.3 Quality Ingredient"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "prompt",
        "enable_prompt_expansion",
        "frames_per_second",
        "num_frames",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    frames_per_second: int = Field(
        default=24,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    num_frames: int = Field(
        default=121, description="Number of frames to make; divided by the frame rate it gives the length in seconds."
    )
    resolution: ImageSizePresetOrAuto | ImageSize | None = Field(
        default=None, description="Size of the video; higher is sharper, takes longer and often costs more."
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )
    guidance_scale: float = Field(
        default=1.0,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    ingredient_strength: float = Field(default=1.0)
    negative_prompt: str = Field(
        default="worst quality, inconsistent motion, blurry, jittery, distorted",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    reference_strength: float = Field(
        default=1.0,
        description="How much the reference picture rubs off on the result; counts only when one is connected.",
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
