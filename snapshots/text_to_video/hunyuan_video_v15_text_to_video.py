class HunyuanVideoV15TextToVideo(FalNode):
    """
    Generate a silent 480p clip from text with Hunyuan Video 1.5.
    hunyuan, tencent, text-to-video, video, open-weights, 480p

    Up to 121 frames with a negative prompt and adjustable steps; the first Hunyuan Video goes to 720p.

    Use cases:
    - Draft a storyboard scene in motion before any frame is drawn
    - Make a small clip for a blog post from its headline
    - Keep text and flicker out of a clip that exists only in words
    - Take a first look at a written scene in eight steps
    - Generate exactly 60 frames from a sentence, with no picture to supply
    """

    class Resolution(str, Enum):
        RESOLUTION_480P = "480p"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-v1.5/text-to-video"
    title: ClassVar[str] = "Hunyuan Video 1.5 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_frames", "aspect_ratio", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_480P, description="Size of the video; 480p is the only one."
    )
    num_frames: int = Field(
        default=121,
        ge=1,
        le=121,
        description="Number of frames to make: more of them give a longer clip and cost more.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
