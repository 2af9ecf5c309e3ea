class LongcatVideoDistilledTextToVideo480P(FalNode):
    """
    Generate a long silent video from text with LongCat Video Distilled at 480p, 17 to 961 frames.
    longcat, text-to-video, video, distilled, long-video, 480p, fast

    At most 16 steps and 15 frames a second unless changed; the 720p version adds a refining pass.

    Use cases:
    - Draft a 64-second train window journey at the default 15 frames
    - Make a long animated 480p GIF for a waiting screen
    - Check in six steps, with no refining pass, whether a prompt holds for 900 frames
    - Rough out a continuous walk for an animatic in three steps in all
    - Produce long background footage at 480p draft size
    """

    endpoint: ClassVar[str] = "fal-ai/longcat-video/distilled/text-to-video/480p"
    title: ClassVar[str] = "LongCat Video Distilled 480p – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_frames", "fps", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    num_frames: int = Field(
        default=162,
        ge=17,
        le=961,
        description="Number of frames to make: more of them give a longer clip and cost more.",
    )
    num_inference_steps: int = Field(
        default=12, ge=2, le=16, description="Denoising steps: more of them take longer and add detail."
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    fps: int = Field(
        default=15,
        ge=1,
        le=60,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    video_output_type: VideoOutputType = Field(
        default=VideoOutputType.X264_MP4,
        description="Container and codec of the video: X264 plays nearly everywhere, VP9 suits the web, PRORES4444 suits editing, GIF has no sound.",
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
