class WanV225bTextToVideo(FalNode):
    """
    Generate up to 161 silent frames, 24 a second, from text with the compact Wan 2.2 5B at 580p or 720p.
    wan, text-to-video, video, 5b, 720p, 24fps

    The regular version with guidance and negative prompt; Distill costs about half, FastWan less again.

    Use cases:
    - Make a square clip for a shop page
    - Generate a stage backdrop for an event screen
    - Ban captions from a 40-step render with the negative prompt
    - Pair fifty steps with a negative prompt for a clean product turn
    - Render in plain Wan 2.2 5B the final of a clip drafted with FastWan
    """

    class Resolution(str, Enum):
        RESOLUTION_580P = "580p"
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "fal-ai/wan/v2.2-5b/text-to-video"
    title: ClassVar[str] = "Wan 2.2 5B – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "resolution",
        "aspect_ratio",
        "num_frames",
        "num_inference_steps",
    )
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
        default=81, ge=17, le=161, description="Number of frames to make: more of them give a longer clip."
    )
    frames_per_second: int | None = Field(
        default=24,
        ge=4,
        le=60,
        description="Frame rate of the generated frames. While adjust fps for interpolation is on, it is multiplied by the invented frames plus one.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P, description="Size of the video; higher is sharper and takes longer."
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    num_inference_steps: int = Field(
        default=40, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
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
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
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
        default=0,
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
