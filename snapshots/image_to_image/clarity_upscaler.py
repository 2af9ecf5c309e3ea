class ClarityUpscaler(FalNode):
    """
    Upscale a picture up to four times with Clarity Upscaler, which repaints detail by Stable Diffusion.
    clarity-upscaler, image-to-image, upscaling, stable-diffusion, creative-upscale, 4x

    Creativity pulls against resemblance, and a prompt names what the picture shows.

    Use cases:
    - Enlarge artwork for a poster print
    - Add texture to soft generated images
    - Balance invented detail against resemblance with two knobs
    - Describe the material to be sharpened, such as knitted wool
    - Keep plastic skin out of an upscale with a negative prompt
    """

    endpoint: ClassVar[str] = "fal-ai/clarity-upscaler"
    title: ClassVar[str] = "Clarity Upscaler"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "upscale_factor", "creativity", "resemblance", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture to enlarge and enrich."
    )
    prompt: str = Field(
        default="masterpiece, best quality, highres",
        description="What the picture shows, so that added detail fits it; may be left as it is.",
    )
    upscale_factor: float = Field(
        default=2.0,
        ge=1,
        le=4,
        description="How many times wider and higher the result becomes. More pixels cost more.",
    )
    negative_prompt: str = Field(
        default="(worst quality, low quality, normal quality:2)",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    creativity: float = Field(
        default=0.35,
        ge=0,
        le=1,
        description="How freely detail is reinvented while enlarging; low stays true to the source, high departs from it and from the prompt.",
    )
    resemblance: float = Field(
        default=0.6,
        ge=0,
        le=1,
        description="How close the enlarged picture stays to the original; higher invents less.",
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=18, ge=4, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
