class LongcatVideoDistilledImageToVideo720P(FalNode):
    """
    Animate a picture at 720p and 30 frames a second with LongCat Video Distilled, for long silent takes.
    longcat, image-to-video, video, distilled, long-video, 720p, refinement

    A short base pass and a refining pass; quicker than full LongCat, sharper than 480p.

    Use cases:
    - Make lobby-screen footage from one photo
    - Turn a landscape still into a long glide
    - Set sixteen refining steps for a long animated still in ProRes
    - Give a boat ride from one photo four refining steps
    - Follow a bike path from one photo at 720p with no guidance to tune
    """

    endpoint: ClassVar[str] = "fal-ai/longcat-video/distilled/image-to-video/720p"
    title: ClassVar[str] = "LongCat Video Distilled 720p – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_frames", "num_refine_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )
    prompt: str = Field(
        default="First-person view from the cockpit of a Formula 1 car. The driver's gloved hands firmly grip the intricate, carbon-fiber steering wheel adorned with numerous colorful buttons and a vibrant digital display showing race data. Beyond the windshield, a sun-drenched racetrack stretches ahead, lined with cheering spectators in the grandstands. Several rival cars are visible in the distance, creating a dynamic sense of competition. The sky above is a clear, brilliant blue, reflecting the exhilarating atmosphere of a high-speed race. high resolution 4k",
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
