class WanV225bTextToVideoFastWan(FalNode):
    """
    Generate up to 161 silent frames from text quickly with FastWan, FastVideo's build of Wan 2.2 5B.
    wan, fastwan, text-to-video, video, 5b, fast, 480p

    At 480p, 580p or 720p, with guidance and a negative prompt but no steps to set; the cheapest Wan 2.2 text-to-video.

    Use cases:
    - Generate 480p placeholder cutscenes during a game jam
    - Try twenty wordings of an advert at 480p in one lunch break
    - Draft a car chase at 480p, a size that plain 5B lacks
    - Keep people out of an empty-mall scene by a negative prompt in a 480p draft
    - Make a wall of FastWan clips for a party screen with no steps to set
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.2-5b/text-to-video/fast-wan"
    title: ClassVar[str] = "FastWan 2.2 5B – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "aspect_ratio", "num_frames")
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
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
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
