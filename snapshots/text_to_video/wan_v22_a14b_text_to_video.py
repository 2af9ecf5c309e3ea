class WanV22A14bTextToVideo(FalNode):
    """
    Generate 17 to 161 silent frames from text with the large two-stage Wan 2.2 A14B, at 480p to 720p.
    wan, text-to-video, video, a14b, open-weights, 720p

    Smoothed by one invented frame between two unless changed; Turbo fixes length and steps, the LoRA version takes add-ons.

    Use cases:
    - Make a book trailer scene from a paragraph
    - Generate B-roll of a historic street
    - Render the plain A14B version of a scene before a style LoRA is added
    - Queue prompts from many people in a video node that cannot load outside weights
    - Keep a video series on plain A14B as it began
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.2-a14b/text-to-video"
    title: ClassVar[str] = "Wan 2.2 A14B – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "aspect_ratio", "num_frames", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_frames: int = Field(
        default=81,
        ge=17,
        le=161,
        description="Number of frames to make: more of them give a longer clip and cost more.",
    )
    frames_per_second: int | None = Field(
        default=16,
        ge=4,
        le=60,
        description="Frame rate of the generated frames. While adjust fps for interpolation is on, it is multiplied by the invented frames plus one.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    num_inference_steps: int = Field(
        default=27, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Checks the input for unsafe content before the run; off skips it."
    )
    enable_output_safety_checker: bool = Field(
        default=False, description="Also checks the finished video for unsafe content."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    guidance_scale_2: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="Prompt guidance for the second, low-noise stage, where details settle; the first stage has its own scale.",
    )
    shift: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    interpolator_model: OptionalInterpolatorModel = Field(
        default=OptionalInterpolatorModel.FILM,
        description="Method that invents frames in between to smooth the motion: rife is quick, film copes better with large movements.",
    )
    num_interpolated_frames: int = Field(
        default=1,
        ge=0,
        le=4,
        description="How many extra frames are invented between two generated ones; 0 invents none.",
    )
    adjust_fps_for_interpolation: bool = Field(
        default=True,
        description="Raises the frame rate along with the invented frames, so that motion keeps its speed; off gives slow motion.",
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
