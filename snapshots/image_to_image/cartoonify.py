class Cartoonify(FalNode):
    """
    Turn a photo into a 3D animated-film cartoon with Cartoonify while keeping its composition.
    cartoonify, image-to-image, cartoon, 3d-cartoon, stylized, avatar

    Needs only the image; a scale dial sets how far the look goes.

    Use cases:
    - Draw the whole nursery staff as cartoon characters for the cubby labels
    - Make a plumber's van and its owner into a friendly fridge magnet
    - Give grandpa and his tractor the animated-film look for his eightieth
    - Recast a hamster photo for the vet's waiting-room colouring contest
    - Lower the scale for a gently cartooned family on the holiday card
    """

    endpoint: ClassVar[str] = "fal-ai/cartoonify"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scale", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
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
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    use_cfg_zero: bool = Field(
        default=False, description="Starts guidance from a corrected first step, which can give cleaner pictures."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
