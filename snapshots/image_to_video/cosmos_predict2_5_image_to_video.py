class CosmosPredict2_5ImageToVideo(FalNode):
    """
    fal-ai/cosmos-predict-2.5/image-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/cosmos-predict-2.5/image-to-video"
    title: ClassVar[str] = "Cosmos Predict 2.5 2B Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="The video captures a series of frames showing ugly scenes, static with no motion, motion blur, over-saturation, shaky footage, low resolution, grainy texture, pixelated images, poorly lit areas, underexposed and overexposed scenes, poor color balance, washed out colors, choppy sequences, jerky movements, low frame rate, artifacting, color banding, unnatural transitions, outdated special effects, fake elements, unconvincing visuals, poorly edited content, jump cuts, visual noise, and flickering. Overall, the video is of poor quality.",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_frames: int = Field(
        default=93,
        ge=9,
        le=93,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    num_inference_steps: int = Field(
        default=35, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=7.0,
        ge=1,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    video_output_type: VideoOutputType = Field(
        default=VideoOutputType.X264_MP4, description="Container and codec of the video; some keep transparency."
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
