class CogVideoX5BImageToVideo(FalNode):
    """
    Animate an image from a prompt with the open CogVideoX-5B: 720x480 by default, custom sizes, one LoRA, and RIFE interpolation for smoother playback.
    cogvideox, image-to-video, video, open-weights, lora, rife

    An older open-weights model, without sound.

    Use cases:
    - Benchmark a 2024 open model on the same lighthouse photo as newer ones
    - Apply a hand-trained watercolour LoRA while a drawn fox crosses snow
    - Make a square loop of candle flames for a retreat centre's booking page
    - Study how guidance from two to twelve changes one windmill animation
    - Export a portrait clip of falling maple leaves at eight frames per second
    """

    endpoint: ClassVar[str] = "fal-ai/cogvideox-5b/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "video_size", "num_inference_steps", "loras")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    video_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=720, height=480),
        description="Size of the video: a preset shape or your own width and height in pixels.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=7.0,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    use_rife: bool = Field(default=True, description="Smooths the motion with in-between frames invented by RIFE.")
    export_fps: int = Field(default=16, ge=4, le=32, description="Frame rate of the finished file.")
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        timings: dict[str, Any]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
