class LoraImageToImage(FalNode):
    """
    Redraw a picture with any Stable Diffusion checkpoint that you name by address or Hugging Face id.
    stable-diffusion, lora, image-to-image, controlnet, ip-adapter, custom-checkpoint

    Takes LoRAs, ControlNets, IP-Adapters and IC-Light; the inpaint version adds a mask.

    Use cases:
    - Apply a trained drawing style to whole photos, no mask to paint
    - Rework a concept sketch with a downloaded checkpoint
    - Keep a photo's lines with a ControlNet while a LoRA restyles it
    - Blend two style LoRAs over a portrait from edge to edge
    - Give a team a LoRA restyling form that has no mask field
    """

    class Scheduler(str, Enum):
        DPM_PLUS_PLUS_2M = "DPM++ 2M"
        DPM_PLUS_PLUS_2M_KARRAS = "DPM++ 2M Karras"
        DPM_PLUS_PLUS_2M_SDE = "DPM++ 2M SDE"
        DPM_PLUS_PLUS_2M_SDE_KARRAS = "DPM++ 2M SDE Karras"
        EULER = "Euler"
        EULER_A = "Euler A"
        EULER_TRAILING_TIMESTEPS = "Euler (trailing timesteps)"
        LCM = "LCM"
        LCM_TRAILING_TIMESTEPS = "LCM (trailing timesteps)"
        DDIM = "DDIM"
        TCD = "TCD"

    class PredictionType(str, Enum):
        V_PREDICTION = "v_prediction"
        EPSILON = "epsilon"

    endpoint: ClassVar[str] = "fal-ai/lora/image-to-image"
    title: ClassVar[str] = "Stable Diffusion with LoRAs – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("model_name", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("model_name", "image", "prompt", "loras", "noise_strength")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    model_name: str = Field(default="", description="The base checkpoint: a web address, or an id on Hugging Face.")
    unet_name: str | None = Field(
        default=None, description="Custom denoising network to use in place of the model's own."
    )
    variant: str | None = Field(
        default=None, description="Version of the files in the repository, such as a half-precision one."
    )
    prompt: str = Field(
        default="",
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    prompt_weighting: bool = Field(
        default=False,
        description="Understands emphasis marks such as (word:1.3) in the prompt and lifts the limit of 77 tokens on its length.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to redraw; unset, the prompt alone makes the picture.",
    )
    noise_strength: float = Field(
        default=0.5,
        gt=0,
        le=1,
        description="Noise laid over the source picture: near 0 keeps it, 1 starts afresh. Counts only with a source picture.",
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    embeddings: list[Embedding] = Field(
        default=[],
        max_length=1,
        description="Learned words that can be used in the prompt; only one embedding works at the moment.",
    )
    controlnets: list[LoraControlNet] = Field(
        default=[], description="Control nets that steer the layout, each with weights, picture and strength."
    )
    controlnet_guess_mode: bool = Field(
        default=False, description="Lets the control net act on its own, without relying on the prompt."
    )
    ip_adapter: list[LoraIPAdapter] = Field(
        default=[], description="Adapters that let a picture act as part of the prompt, with their settings."
    )
    image_encoder_path: str | None = Field(
        default=None, description="Where the encoder lies that reads the reference picture."
    )
    image_encoder_subfolder: str | None = Field(
        default=None, description="Folder in the repository in which that picture encoder is found."
    )
    image_encoder_weight_name: str | None = Field(
        default="pytorch_model.bin", description="File name of the picture encoder's weights."
    )
    ic_light_model: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="ic_light_model_url",
        description="Where the IC-Light weights lie that relight the subject.",
    )
    ic_light_model_background_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="ic_light_model_background_image_url",
        description="Background picture that IC-Light takes the light from; it must suit the chosen weights.",
    )
    ic_light_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="ic_light_image_url",
        description="Picture of the subject to relight; works with IC-Light weights.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=150, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    clip_skip: int = Field(
        default=0,
        ge=0,
        le=2,
        description="Leaves out the last layers of the text encoder; more skipped reads the prompt more loosely.",
    )
    scheduler: Scheduler | None = Field(
        default=None,
        description="Recipe by which the noise is taken away; changes texture and how many steps are needed.",
    )
    timesteps: TimestepsInput = Field(
        default_factory=lambda: TimestepsInput(method="default", array=[]),
        description="Moments at which the model denoises, for schedulers that take them. Your own list overrides the number of steps and cannot be used together with sigmas.",
    )
    sigmas: SigmasInput = Field(
        default_factory=lambda: SigmasInput(method="default", array=[]),
        description="Noise levels of the steps, for schedulers that take them. Your own list overrides the number of steps and cannot be used together with timesteps.",
    )
    prediction_type: PredictionType = Field(
        default=PredictionType.EPSILON,
        description="What the model was trained to predict; must match the weights or the picture turns to mush.",
    )
    rescale_betas_snr_zero: bool = Field(
        default=False,
        description="Lets the schedule reach pure noise, which allows very dark and very bright pictures.",
    )
    image_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.PNG, description="File type of the pictures: jpeg is smaller, png loses nothing."
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )
    tile_width: int = Field(
        default=4096, ge=128, le=4096, description="Width in pixels of the pieces that a large picture is worked on in."
    )
    tile_height: int = Field(
        default=4096,
        ge=128,
        le=4096,
        description="Height in pixels of the pieces that a large picture is worked on in.",
    )
    tile_stride_width: int = Field(
        default=2048,
        ge=64,
        le=2048,
        description="Horizontal distance in pixels between pieces; smaller overlaps more and hides seams.",
    )
    tile_stride_height: int = Field(
        default=2048,
        ge=64,
        le=2048,
        description="Vertical distance in pixels between pieces; smaller overlaps more and hides seams.",
    )
    eta: float = Field(
        default=0.0, ge=0, le=1, description="Fresh noise added in each step; zero repeats exactly, higher varies more."
    )
    debug_latents: bool = Field(
        default=False, description="Stores the latents for troubleshooting; not needed for normal work."
    )
    debug_per_pass_latents: bool = Field(
        default=False, description="Stores the latents of every pass for troubleshooting."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        has_nsfw_concepts: list[bool]
        debug_latents: AssetRef
        debug_per_pass_latents: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
