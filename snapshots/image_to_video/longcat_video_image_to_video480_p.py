class LongcatVideoImageToVideo480P(FalNode):
    """
    Animate a picture at 480p with the full LongCat Video, for long silent clips of 17 to 961 frames.
    longcat, image-to-video, video, long-video, 480p, negative-prompt

    Guidance, negative prompt and up to 50 steps; the distilled version has neither of the first two and stops at 16 steps.

    Use cases:
    - Animate a long walk from one photo at 480p
    - Make a slow river journey from a painting
    - Keep camera shake out of a long shot from a still, with no refining pass
    - Run a photo for 64 seconds at its default 15 frames a second
    - Try the undistilled LongCat on a still before 720p
    """

    endpoint: ClassVar[str] = "fal-ai/longcat-video/image-to-video/480p"
    title: ClassVar[str] = "LongCat Video 480p – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "prompt",
        "num_frames",
        "guidance_scale",
        "num_inference_steps",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )
    prompt: str = Field(
        default="First-person view from the cockpit of a Formula 1 car. The driver's gloved hands firmly grip the intricate, carbon-fiber steering wheel adorned with numerous colorful buttons and a vibrant digital display showing race data. Beyond the windshield, a sun-drenched racetrack stretches ahead, lined with cheering spectators in the grandstands. Several rival cars are visible in the distance, creating a dynamic sense of competition. The sky above is a clear, brilliant blue, reflecting the exhilarating atmosphere of a high-speed race. high resolution 4k",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="Bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, static, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_frames: int = Field(
        default=162,
        ge=17,
        le=961,
        description="Number of frames to make: more of them give a longer clip and cost more.",
    )
    num_inference_steps: int = Field(
        default=40, ge=8, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
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
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
