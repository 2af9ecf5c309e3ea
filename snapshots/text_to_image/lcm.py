class Lcm(FalNode):
    """
    Redraw a picture from a prompt in about four steps with Latent Consistency.
    lcm, sd-1.5, sdxl, image-to-image, inpainting, fast, few-step

    Takes an image, a strength and an optional mask that limits the change; at most twelve steps.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/fast-lcm-diffusion/image-to-image.

    Use cases:
    - Turn a scribble into a landscape picture
    - Try several skies in a masked part of a photo
    - Redraw a whole picture or a masked part with the same node
    - Get eight takes on one sketch in a run
    - Repaint just a masked window in four steps
    """

    endpoint: ClassVar[str] = "fal-ai/lcm"
    title: ClassVar[str] = "Latent Consistency – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "mask", "strength", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to start from: a photo, a sketch or a render.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Marks the area to repaint, white is painted anew; unset, the whole picture is redrawn.",
    )
    strength: float = Field(
        default=0.8,
        ge=0,
        le=1,
        description="How far the result may leave the source picture: low stays close to it, high follows the prompt.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=16,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=4, ge=1, le=12, description="Denoising steps: more of them take longer and add detail."
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
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
