class StableDiffusionV3MediumImageToImage(FalNode):
    """
    Redraw an image with Stable Diffusion 3 Medium, a 2-billion-parameter MMDiT model that reads long prompts and short lettering well.
    stable-diffusion, sd3, image-to-image, img2img, diffusion, typography

    Strength and prompt expansion are open; up to four results, no LoRA.

    Use cases:
    - Rework a pumpkin-carving photo into a poster that says 'Boo'
    - Turn a clay elephant into a savannah scene from a long caption
    - Check how SD3 differs from SDXL on the same tram-stop sketch
    - Make four versions of a child's submarine drawing for a bedroom wall
    - Redress a mannequin snap as a knight with a lettered banner
    """

    endpoint: ClassVar[str] = "fal-ai/stable-diffusion-v3-medium/image-to-image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    prompt_expansion: bool = Field(
        default=False,
        description="Has extra detail written into the prompt for you; off keeps it as short as you made it.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    strength: float = Field(
        default=0.9,
        ge=0.01,
        le=1,
        description="How far the source picture is remade: low stays close to it, the top value hardly keeps anything.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str
        num_images: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
