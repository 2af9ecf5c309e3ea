class FluxPulid(FalNode):
    """
    Generate a new picture of a person from one face photo and a prompt with PuLID on FLUX.
    flux, pulid, image-to-image, face, identity, personalisation

    Needs no training; start step and identity weight balance likeness against freedom.

    Use cases:
    - Make an avatar from a single headshot
    - Show a speaker in a themed portrait for an event
    - Describe a stage costume at length with the prompt limit at 512 tokens
    - Loosen the likeness by a later start step
    - Finish a painted portrait of one face in fifty steps
    """

    class MaxSequenceLength(str, Enum):
        MAX_SEQUENCE_LENGTH_128 = "128"
        MAX_SEQUENCE_LENGTH_256 = "256"
        MAX_SEQUENCE_LENGTH_512 = "512"

    endpoint: ClassVar[str] = "fal-ai/flux-pulid"
    title: ClassVar[str] = "PuLID FLUX – Face to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_image", "prompt", "image_size", "id_weight", "start_step")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What the new picture should show: the person's role, clothes, place and style."
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Photo of the face that the new picture should show, seen clearly.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=20, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    start_step: int = Field(
        default=0,
        ge=0,
        le=50,
        description="Step at which the face begins to count. Earlier means closer likeness, later means easier restyling.",
    )
    true_cfg: float = Field(
        default=1.0,
        ge=1,
        le=10,
        description="Real guidance weight beside the built-in one; above one it makes the prompt bind more and runs slower.",
    )
    id_weight: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How strongly the face from the photo is imposed. Lower gives the prompt more room.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    max_sequence_length: MaxSequenceLength = Field(
        default=MaxSequenceLength.MAX_SEQUENCE_LENGTH_128,
        description="How many tokens of the prompt are read; more allows longer prompts and is slower.",
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
