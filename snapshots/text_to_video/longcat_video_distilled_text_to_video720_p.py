class LongcatVideoDistilledTextToVideo720P(FalNode):
    """
    Generate a long silent video from text with LongCat Video Distilled at 720p and 30 frames a second.
    longcat, text-to-video, video, distilled, long-video, 720p

    A short base pass is followed by a refining pass; between the 480p draft and full LongCat.

    Use cases:
    - Make a calm background video for a waiting room
    - Create a long backdrop for a stage screen
    - Walk through an invented city with three base and three refining steps
    - Rerun with sixteen refining steps the prompt that 480p drafted
    - Export half a minute of briefly refined footage as ProRes
    """

    endpoint: ClassVar[str] = "fal-ai/longcat-video/distilled/text-to-video/720p"
    title: ClassVar[str] = "LongCat Video Distilled 720p – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_frames", "aspect_ratio", "num_refine_inference_steps")
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
    num_refine_inference_steps: int = Field(
        default=12,
        ge=2,
        le=16,
        description="Steps of the refining pass that brings the video to full size; more add detail.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    fps: int = Field(
        default=30,
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
