class ImageEditingPlushieStyle(FalNode):
    """
    Turn a person, pet or character photo into a plushie that still looks like them, by way of an Image Editing LoRA whose strength you set.
    image-editing, image-to-image, plushie, soft-toy, lora, stylized

    Takes no prompt; fal-ai/plushify lets you add one.

    Use cases:
    - Imagine a kennel's oldest beagle as a cuddly toy for the fundraiser raffle
    - Show a toy maker what the football mascot would look like in felt
    - Send a child's drawing-class portrait back as a stuffed doll picture
    - Render the office manager as a plush for the Christmas advent screen
    - Mock up a stuffed version of a streamer's dragon avatar before ordering samples
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/plushie-style"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "lora_scale", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
