class FluxGeneralRfInversion(FalNode):
    """
    Edit a picture by prompt without a mask, with FLUX.1 [dev] and RF-Inversion.
    flux, rf-inversion, image-to-image, image-editing, lora, no-mask

    The picture is turned back into noise and drawn anew; two controller values trade likeness for change. LoRAs and a control net fit in.

    Use cases:
    - Put glasses on a portrait and keep the sitter
    - Turn a photographed boat into origami in place, with no mask
    - Age a portrait and hold the likeness by a reverse controller close to one
    - Let a garden photo's hold on its source fade linearly over eight steps
    - Change a pet's kind in the same pose without a mask
    """

    class SigmaSchedule(str, Enum):
        SGM_UNIFORM = "sgm_uniform"

    class ReverseGuidanceSchedule(str, Enum):
        CONSTANT = "constant"
        LINEAR_INCREASE = "linear_increase"
        LINEAR_DECREASE = "linear_decrease"

    endpoint: ClassVar[str] = "fal-ai/flux-general/rf-inversion"
    title: ClassVar[str] = "FLUX.1 [dev] General – RF-Inversion"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "prompt",
        "controller_guidance_forward",
        "controller_guidance_reverse",
        "reverse_guidance_end",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the picture in pixels: a preset shape or a width and height of your own."
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    control_loras: list[ControlLoraWeight] = Field(
        default=[], description="Add-ons that read a control picture, each with its weight and picture."
    )
    controlnets: list[ControlNet] = Field(
        default=[],
        max_length=1,
        description="Control net that steers the layout, with weights, picture and strength; only one works at present.",
    )
    controlnet_unions: list[ControlNetUnion] = Field(
        default=[],
        max_length=1,
        description="Control net for several kinds of map at once, with its pictures; only one works at present.",
    )
    easycontrols: list[EasyControlWeight] = Field(
        default=[], description="EasyControl add-ons, each with a method and a picture."
    )
    fill_image: ImageFillInput | None = Field(default=None, description="Pictures whose content influences the result.")
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    use_cfg_zero: bool = Field(
        default=False, description="Starts guidance from a corrected first step, which can give cleaner pictures."
    )
    num_images: int = Field(
        default=1, ge=1, le=10, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Picture whose look the result takes over through reference attention.",
    )
    reference_strength: float = Field(
        default=0.65,
        ge=-3,
        le=3,
        description="How much the reference picture rubs off on the result; counts only when one is connected.",
    )
    reference_start: float = Field(
        default=0.0, ge=0, le=1, description="Share of the steps before which the reference picture has no say."
    )
    reference_end: float = Field(
        default=1.0, ge=0, le=1, description="Share of the steps after which the reference picture has no more say."
    )
    base_shift: float = Field(
        default=0.5,
        ge=0.01,
        le=5,
        description="Lower end of the noise schedule's shift, which counts for small pictures.",
    )
    max_shift: float = Field(
        default=1.15,
        ge=0.01,
        le=5,
        description="Upper end of the noise schedule's shift, which counts for large pictures.",
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")
    use_beta_schedule: bool = Field(
        default=False, description="Spaces the noise levels by a beta curve, with more steps at both ends."
    )
    sigma_schedule: SigmaSchedule | None = Field(
        default=None, description="Curve along which the noise level falls from start to finish."
    )
    scheduler: EulerOrDpmpp2m = Field(
        default=EulerOrDpmpp2m.EULER,
        description="Recipe by which the noise is taken away; changes texture and how many steps are needed.",
    )
    negative_prompt: str = Field(default="", description="What should stay out of the picture; it works through NAG.")
    nag_scale: float = Field(
        default=3.0,
        gt=1,
        le=10,
        description="How far the picture moves away from the negative prompt; higher moves further.",
    )
    nag_tau: float = Field(
        default=2.5,
        gt=0,
        description="Limit on the negative steering; higher lets more of it through and may surprise.",
    )
    nag_alpha: float = Field(
        default=0.25,
        gt=0,
        le=1,
        description="Blends the steering away from the negative prompt with the original; higher pulls harder.",
    )
    nag_end: float = Field(
        default=0.25,
        gt=0,
        le=1,
        description="Share of the steps during which the negative prompt steers; afterwards it rests.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to edit; it is turned into noise and drawn anew.",
    )
    controller_guidance_forward: float = Field(
        default=0.6, ge=0.01, le=3, description="Gamma, guidance while the picture is turned into structured noise."
    )
    controller_guidance_reverse: float = Field(
        default=0.75,
        ge=0.01,
        le=3,
        description="Eta: pull to the source while the edit is drawn. Nearer to 1 stays closest to the input.",
    )
    reverse_guidance_start: int = Field(default=0, description="Step at which the pull to the source picture begins.")
    reverse_guidance_end: int = Field(default=8, description="Step at which the pull to the source picture lets go.")
    reverse_guidance_schedule: ReverseGuidanceSchedule = Field(
        default=ReverseGuidanceSchedule.CONSTANT,
        description="Whether the pull to the source picture stays level, grows or fades.",
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
