class WanV22A14bVideoToVideo(FalNode):
    """
    Restyle footage by a prompt with Wan 2.2 A14B, at a strength you set.
    wan, video-to-video, video, a14b, restyle, style-transfer

    17 to 161 silent frames at 480p to 720p, smoothed by invented frames; VACE holds depth, pose or masks where this one only repaints.

    Use cases:
    - Turn a filmed walk into an animated scene
    - Age a harbour clip to faded 1890s colours
    - Raise the second guidance scale while only the light of a clip changes
    - Resample a 60 fps clip to 16 fps before it is repainted
    - Repaint a fountain clip as a mosaic by the prompt alone
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.2-a14b/video-to-video"
    title: ClassVar[str] = "Wan 2.2 A14B – Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "strength", "resolution", "num_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(default=VideoRef(), serialization_alias="video_url", description="Footage to restyle.")
    prompt: str = Field(
        default="", description="What the finished video should show, as a whole scene in the new look."
    )
    strength: float = Field(
        default=0.9,
        ge=0,
        le=1,
        description="How far the clip is remade: low keeps the footage, the top value follows the prompt alone.",
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
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
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
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto takes it from the footage.",
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
        description="Prompt guidance for the second, low-noise stage, where details settle; the first stage has its own.",
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
    resample_fps: bool = Field(
        default=False,
        description="Converts the clip to the frame rate given here before use; off takes its frames as they are.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
