class HunyuanVideoV15ImageToVideo(FalNode):
    """
    Animate a picture with Tencent's Hunyuan Video 1.5 at 480p, up to 121 silent frames.
    hunyuan, tencent, image-to-video, video, 480p, open-weights

    Negative prompt, steps and prompt expansion can be set; the first Hunyuan Video is fixed at 720p.

    Use cases:
    - Test a camera move on a still at draft size
    - Animate a picture-book page
    - Keep flicker out of a shop sign photo set in motion
    - Make a very short animated still of a few frames
    - Animate a photo by your own wording with prompt expansion off
    """

    class Resolution(str, Enum):
        RESOLUTION_480P = "480p"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-v1.5/image-to-video"
    title: ClassVar[str] = "Hunyuan Video 1.5 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_frames", "aspect_ratio", "num_inference_steps")
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
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
