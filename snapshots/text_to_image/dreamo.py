class Dreamo(FalNode):
    """
    Generate a picture from a prompt and up to two reference pictures with DreamO.
    dreamo, text-to-image, image, reference, identity, style-transfer

    Each reference gives its object, its face or only its style, as you choose; without references it works from text alone.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Put a handbag into a new scene without a shoot
    - Redraw somebody from a single selfie in a new setting
    - Keep a face from one picture and a drawing style from another
    - Combine a person and a product in a single ad picture
    - Keep finer detail with a higher reference resolution
    """

    class FirstReferenceTask(str, Enum):
        OBJECT_OR_LOOK = "ip"
        FACE = "id"
        STYLE = "style"

    class SecondReferenceTask(str, Enum):
        OBJECT_OR_LOOK = "ip"
        FACE = "id"
        STYLE = "style"

    endpoint: ClassVar[str] = "fal-ai/dreamo"
    title: ClassVar[str] = "DreamO – Reference to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "first_image",
        "first_reference_task",
        "second_image",
        "image_size",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    first_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="first_image_url",
        description="The first reference picture: an object, a face or a style, as the first task says.",
    )
    second_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="second_image_url",
        description="The second reference picture: an object, a face or a style, as the second task says.",
    )
    first_reference_task: FirstReferenceTask = Field(
        default=FirstReferenceTask.OBJECT_OR_LOOK,
        description="What to keep from the first reference: an object or look (ip), a person's face (id), or the drawing style.",
    )
    second_reference_task: SecondReferenceTask = Field(
        default=SecondReferenceTask.OBJECT_OR_LOOK,
        description="What to keep from the second reference: an object or look (ip), a person's face (id), or the drawing style.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=12, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    ref_resolution: int = Field(
        default=512,
        ge=512,
        le=1024,
        description="Pixels to which the reference images are reduced before use. More keeps finer detail of them.",
    )
    true_cfg: float = Field(
        default=1.0,
        ge=1,
        le=5,
        description="Real guidance weight beside the built-in one; above one it makes the prompt bind more and runs slower.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
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
