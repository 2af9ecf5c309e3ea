class FluxPulid(FalNode):
    """
    Generate new pictures of a person from one face photo and a prompt with PuLID for FLUX.
    flux, pulid, image-to-image, face, identity, personalization

    Identity is kept without training a LoRA; a start step and ID weight balance likeness and freedom.

    Use cases:
    - Cast the birthday boy as a lighthouse keeper on his invitation
    - Put a guild master's face into an oil portrait for campaign night
    - Show a retiring postman delivering letters on the moon
    - Picture an actor in three eras for a costume pitch
    - Make an author appear in her own book's trenches
    """

    class MaxSequenceLength(str, Enum):
        MAX_SEQUENCE_LENGTH_128 = "128"
        MAX_SEQUENCE_LENGTH_256 = "256"
        MAX_SEQUENCE_LENGTH_512 = "512"

    endpoint: ClassVar[str] = "fal-ai/flux-pulid"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_image", "prompt", "image_size", "id_weight", "start_step")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Photo of the face to carry into the new picture.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_inference_steps: int = Field(
        default=20, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
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
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
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
