class ImageEditingPlushieStyle(FalNode):
    """
    Turn a person, pet or character photo into a plush toy that keeps the likeness, with fal's Image Editing.
    image-editing, image-to-image, plushie, soft-toy, lora, mascot

    A built-in LoRA makes the look at a strength that you set; Plushify takes a prompt too.

    Use cases:
    - Show a mascot as merchandise before ordering samples
    - Make a gift picture of a pet as a cuddly toy
    - Render a whole team as plush toys of one look
    - Push the felt look with a LoRA scale of 3
    - See a drawn hero in felt without writing a prompt
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/plushie-style"
    title: ClassVar[str] = "Image Editing – Plushie Style"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "lora_scale", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo or drawing of the person, pet or character to turn into a plush toy.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How strictly the built-in edit is carried out: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the finished pictures for unsafe content; off skips it."
    )
    lora_scale: float = Field(
        default=1.0,
        ge=0,
        le=4,
        description="How strongly the built-in add-on shows; lower blends it with the base model.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
