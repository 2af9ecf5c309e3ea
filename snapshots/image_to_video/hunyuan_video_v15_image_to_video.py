class HunyuanVideoV15ImageToVideo(FalNode):
    """
    Animate an image with Hunyuan Video 1.5, Tencent's newer model, at 480p: 121 frames by default, negative prompt and step count exposed, prompt expansion on.
    hunyuan, image-to-video, video, tencent, 480p, open-weights

    No audio.

    Use cases:
    - Pull a sleigh through a Victorian card scene for an online advent calendar
    - Test a short 480p pan over a model railway before filming it properly
    - Spell out unwanted blinking and flicker while a neon diner sign hums
    - Send a paper boat down a gutter from a picture book page
    - Watch a potter's photographed hands raise the clay wall
    """

    class Resolution(str, Enum):
        RESOLUTION_480P = "480p"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-v1.5/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_frames", "aspect_ratio", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    num_frames: int = Field(
        default=121,
        ge=1,
        le=121,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
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
