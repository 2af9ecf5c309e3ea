class Ltx2_3QualityOutpaint(FalNode):
    """
    Extend a clip beyond its frame to another shape with LTX-2.3 Quality.
    ltx, lightricks, video-to-video, video, outpaint, aspect-ratio, reframe

    Takes footage and a prompt for the new area; seven shapes from 21:9 to 9:21 at 480p, 720p or 1080p. Inpaint changes an area inside the frame.

    Use cases:
    - Turn a 4:3 archive clip into widescreen
    - Make a vertical reel from a landscape video without cropping
    - Widen plain live footage to 21:9 for a cinema trailer, with no LoRA to load
    - Zoom out of a tight interview shot with the base model alone
    - Fill the space beside a filmed stage from a written description, no training needed
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/outpaint"
    title: ClassVar[str] = "LTX-2.3 Quality – Outpaint"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "aspect_ratio", "output_resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage whose frame should be widened or heightened.",
    )
    prompt: str = Field(default="", description="What should fill the new area around the footage.")
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    aspect_ratio: AspectRatioSevenPresets = Field(
        default=AspectRatioSevenPresets.RATIO_16_9,
        description="Shape to grow to; choose another one than the source has, such as 16:9 for a 4:3 clip.",
    )
    frames_per_second: int = Field(
        default=24,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    num_frames: int = Field(default=121, description="Number of frames to make: more of them give a longer clip.")
    output_resolution: Resolution480pTo1080p = Field(
        default=Resolution480pTo1080p.RESOLUTION_720P,
        description="Size class of the result: 480p is the quickest, 1080p gives the largest canvas where it fits.",
    )
    resolution: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.LANDSCAPE_16_9,
        description="Older way to set an exact canvas; for new work use aspect ratio and output resolution.",
    )
    generate_audio: bool = Field(
        default=True, description="Puts sound into the returned video; off gives it without a sound track."
    )
    guidance_scale: float = Field(
        default=1.0,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str = Field(
        default="color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=15, description="Denoising steps, at most 30: more of them take longer and add detail."
    )
    source_scale: float = Field(
        default=1.0,
        description="Size of the source inside the canvas: 1 fills all it can, lower leaves a border on every side and is less stable.",
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_strength: float = Field(
        default=1.0, description="How firmly the original picture is kept inside the larger frame; higher keeps more."
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
