class Plushify(FalNode):
    """
    Make a plush toy of what a picture shows with Plushify.
    plushify, image-to-image, plushie, soft-toy, style-transfer, cute

    A few words on the subject are optional, a scale sets the strength of the look, and up to four versions come from one run.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Show a mascot as a plush toy for merchandise
    - Turn a pet photo into a soft-toy picture
    - Get four plush versions of a logo to vote on
    - Lower the scale so that a plush dog keeps its real markings
    - Describe the subject when a plain plush run misses it
    """

    endpoint: ClassVar[str] = "fal-ai/plushify"
    title: ClassVar[str] = "Plushify – Image to Plush Toy"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_images", "scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture whose subject becomes a plush toy.",
    )
    prompt: str = Field(
        default="", description="A description of the subject; best empty, but a help when the subject is misread."
    )
    scale: float = Field(
        default=1.0, ge=0.1, le=2, description="Strength of the plush effect. Lower keeps more of the original picture."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
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
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
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
