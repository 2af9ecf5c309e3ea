class CogVideoX5BImageToVideo(FalNode):
    """
    Animate a picture from a prompt with the open CogVideoX-5B, at 720x480 or a size of your own.
    cogvideox, image-to-video, video, open-weights, lora, rife

    Takes one LoRA, and RIFE smooths the motion; an older open model without sound.

    Use cases:
    - Animate an illustration for a blog
    - Make a short silent clip from a product photo
    - Set a painting in motion with the LoRA of its own style
    - Move a scanned postcard at an exact pixel size of your choosing
    - Let a still logo sheet come alive at 32 frames a second
    """

    endpoint: ClassVar[str] = "fal-ai/cogvideox-5b/image-to-video"
    title: ClassVar[str] = "CogVideoX-5B – Image to Video"
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
        description="Size of the video in pixels: a preset shape or a width and height of your own.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    loras: list[LoraWeight] = Field(
        default=[], description="One LoRA to mix into the model, with its weight; more than one is not supported."
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=7.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    use_rife: bool = Field(default=True, description="Smooths the motion with in-between frames invented by RIFE.")
    export_fps: int = Field(default=16, ge=4, le=32, description="Frame rate of the finished file.")
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture to set in motion."
    )

    class OutputType(TypedDict):
        output: VideoRef
        timings: dict[str, Any]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
