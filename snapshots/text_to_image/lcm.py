class Lcm(FalNode):
    """
    Generate, restyle or inpaint pictures in about four steps with Latent Consistency on SD 1.5 or SDXL: add an image to start from, add a mask to repaint only part, add one LoRA if you like.
    lcm, sdxl, sd-1.5, text-to-image, inpainting, image, real-time

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Redraw a webcam still of hand shadows as animals, nearly live
    - Mask the sky in a paddock photo and try eight weathers quickly
    - Turn scribbles from a tablet into landscapes as the pen lifts
    - Add a trained crochet LoRA to four-step sketches of owls
    - Patch a scratched corner of a scanned map with matching paper
    """

    endpoint: ClassVar[str] = "fal-ai/lcm"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image", "mask", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="A picture to start from. Leave it out to draw from text alone.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Marks the area to repaint in the start picture. Leave it out to rework the whole picture.",
    )
    strength: float = Field(
        default=0.8, ge=0, le=1, description="With a source image: how far the result may leave it. Unused without one."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=16,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=4, ge=1, le=12, description="Denoising steps: more of them take longer and add detail."
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checks: bool = Field(
        default=True, description="Checks the picture for unsafe content and returns a black one instead."
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        num_inference_steps: int
        request_id: str
        nsfw_content_detected: list[bool]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
