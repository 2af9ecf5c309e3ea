class Cartoonify(FalNode):
    """
    Turn a photo into a 3D animated-film cartoon with Cartoonify, keeping its composition.
    cartoonify, image-to-image, cartoon, 3d-cartoon, style-transfer, avatar

    Takes the picture and no prompt; a scale from 0.1 to 2 sets how far the look goes.

    Use cases:
    - Make a cartoon avatar from a selfie
    - Put a family on its greeting card as 3D cartoon figures
    - Lower the scale for a photo that is only slightly cartooned
    - Draft cartoon avatars in ten steps and finish the chosen one in fifty
    - Exaggerate the animated-film look with a scale of 2
    """

    endpoint: ClassVar[str] = "fal-ai/cartoonify"
    title: ClassVar[str] = "Cartoonify – 3D Cartoon"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scale", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The photo to turn into a cartoon."
    )
    scale: float = Field(
        default=1.0,
        ge=0.1,
        le=2,
        description="Strength of the cartoon effect. Lower keeps more of the photo, higher exaggerates the 3D film look.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How strictly the cartoon guidance is followed; higher can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    use_cfg_zero: bool = Field(
        default=False, description="Starts guidance from a corrected first step, which can give cleaner pictures."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
