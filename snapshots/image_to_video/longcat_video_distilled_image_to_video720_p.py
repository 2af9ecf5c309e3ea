class LongcatVideoDistilledImageToVideo720P(FalNode):
    """
    Animate an image at 720p and 30 fps with LongCat Video Distilled: a 12-step draft plus a refinement pass, made for long takes.
    longcat, image-to-video, video, distilled, long-video, 720p, refinement

    Quicker than full LongCat, sharper than the 480p route; silent.

    Use cases:
    - Cycle through autumn lanes from a handlebar photo for an exercise bike screen
    - Keep a fireplace picture burning on a hotel lobby display
    - Deliver a drone-style glide over an archaeological dig snapshot
    - Extend a concert hall still into a slow approach to the stage
    - Hand an editor a ProRes clip of clouds crossing a wind farm
    """

    endpoint: ClassVar[str] = "fal-ai/longcat-video/distilled/image-to-video/720p"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_frames", "num_refine_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    prompt: str = Field(
        default="First-person view from the cockpit of a Formula 1 car. The driver's gloved hands firmly grip the intricate, carbon-fiber steering wheel adorned with numerous colorful buttons and a vibrant digital display showing race data. Beyond the windshield, a sun-drenched racetrack stretches ahead, lined with cheering spectators in the grandstands. Several rival cars are visible in the distance, creating a dynamic sense of competition. The sky above is a clear, brilliant blue, reflecting the exhilarating atmosphere of a high-speed race. high resolution 4k",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    num_frames: int = Field(
        default=162,
        ge=17,
        le=961,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
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
        description="Frames per second; higher looks smoother and makes the same number of frames shorter.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    video_output_type: VideoOutputType = Field(
        default=VideoOutputType.X264_MP4, description="Container and codec of the video; some keep transparency."
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
