class FluxGeneralInpainting(FalNode):
    """
    Repaint a masked area with FLUX.1 [dev] and every add-on that fal hosts for it.
    flux, flux-general, image-to-image, inpainting, controlnet, lora, ip-adapter

    LoRAs, a control net, IP adapters and NAG negative prompts; FLUX.1 [dev] Fill LoRA uses the model made for filling instead.

    Use cases:
    - Replace a hand in its mask with the pose held
    - Put a LoRA-trained shoe onto a masked foot
    - Fill a masked window from an IP adapter's sample
    - Rebuild a masked roof section along depth-controlled rafters
    - Keep people out of a masked market place by a NAG negative prompt
    """

    class SigmaSchedule(str, Enum):
        SGM_UNIFORM = "sgm_uniform"

    endpoint: ClassVar[str] = "fal-ai/flux-general/inpainting"
    title: ClassVar[str] = "FLUX.1 [dev] General – Inpainting"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "mask_url")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask_url", "prompt", "loras", "strength")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="What should appear in the masked area.")
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.",
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
    ip_adapters: list[IPAdapter] = Field(
        default=[], description="Adapters that turn pictures into prompts, each with weights and picture."
    )
    easycontrols: list[EasyControlWeight] = Field(
        default=[], description="EasyControl add-ons, each with a method and a picture."
    )
    fill_image: ImageFillInput | None = Field(
        default=None, description="Pictures whose content should fill the masked area."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    real_cfg_scale: float = Field(
        default=3.5,
        ge=0,
        le=5,
        description="Strength of classic guidance with a negative prompt; counts only when that is switched on.",
    )
    use_real_cfg: bool = Field(
        default=False,
        description="Handles the negative prompt by classic guidance; slower and dearer. An XLabs IP adapter v1 switches it on by itself.",
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
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture. It works through NAG unless classic guidance is switched on.",
    )
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
        description="Picture in which the masked area is repainted.",
    )
    strength: float = Field(
        default=0.85,
        ge=0.01,
        le=1,
        description="How far the masked area may leave the original: low keeps most of it, the top value paints it anew.",
    )
    mask_url: ImageRef = Field(
        default=ImageRef(), description="Picture that marks the area to repaint: white is painted anew, black stays."
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
