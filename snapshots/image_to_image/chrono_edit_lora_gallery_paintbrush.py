class ChronoEditLoraGalleryPaintbrush(FalNode):
    """
    Sketch roughly on a photo and have ChronoEdit's Paintbrush LoRA turn the strokes into real objects.
    chrono-edit, image-to-image, paintbrush, sketch, lora, doodle

    The prompt says what the doodle is; an optional mask marks where.

    Use cases:
    - Scribble a hat on a scarecrow and get straw that casts shade
    - Draw the outline of a pergola over a patio picture for a client
    - Doodle a pond in an allotment photo before digging it
    - Block in a balcony railing by hand on a facade snapshot
    - Ink a pair of antlers onto the pub sign's plain horse
    """

    endpoint: ClassVar[str] = "fal-ai/chrono-edit-lora-gallery/paintbrush"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "mask", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Optional mask; black areas mark where the sketch should be worked out.",
    )
    prompt: str = Field(default="", description="Says what the drawn strokes should become.")
    num_inference_steps: int = Field(
        default=8, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    lora_scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How strongly the built-in add-on shows; lower blends it with the base model.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    turbo_mode: bool = Field(
        default=True, description="Runs a shortened process that is quicker and hardly looks different."
    )
    loras: list[ChronoLoraWeight] = Field(
        default=[],
        max_length=3,
        description="Trained style or subject add-ons to mix into the model, each with its own weight.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
