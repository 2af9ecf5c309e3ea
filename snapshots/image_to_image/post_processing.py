class PostProcessing(FalNode):
    """
    Apply a chain of finishing effects to a picture in one run of fal's Post Processing.
    post-processing, image-to-image, film-grain, glow, color-grading, effects

    Grain, blur, sharpening, tint, glow, vignette and colour have a switch each; glow is not among the single nodes.

    Use cases:
    - Give a photo series one finished look
    - Make generated pictures look less clean with grain and blur
    - Add a soft glow to candle-lit jewellery photos
    - Build a VHS look from colour shift, blur and grain in one run
    - Combine a teal tint, vignette and lower saturation
    """

    class GrainStyle(str, Enum):
        MODERN = "modern"
        ANALOG = "analog"
        KODAK = "kodak"
        FUJI = "fuji"
        CINEMATIC = "cinematic"
        NEWSPAPER = "newspaper"

    class BlurType(str, Enum):
        GAUSSIAN = "gaussian"
        KUWAHARA = "kuwahara"

    class TintMode(str, Enum):
        SEPIA = "sepia"
        RED = "red"
        GREEN = "green"
        BLUE = "blue"
        CYAN = "cyan"
        MAGENTA = "magenta"
        YELLOW = "yellow"
        PURPLE = "purple"
        ORANGE = "orange"
        WARM = "warm"
        COOL = "cool"
        LIME = "lime"
        NAVY = "navy"
        VINTAGE = "vintage"
        ROSE = "rose"
        TEAL = "teal"
        MAROON = "maroon"
        PEACH = "peach"
        LAVENDER = "lavender"
        OLIVE = "olive"

    class DodgeBurnMode(str, Enum):
        DODGE = "dodge"
        BURN = "burn"
        DODGE_AND_BURN = "dodge_and_burn"
        BURN_AND_DODGE = "burn_and_dodge"
        COLOR_DODGE = "color_dodge"
        COLOR_BURN = "color_burn"
        LINEAR_DODGE = "linear_dodge"
        LINEAR_BURN = "linear_burn"

    class SharpenMode(str, Enum):
        BASIC = "basic"
        SMART = "smart"
        CONTRAST_ADAPTIVE = "cas"

    class DesaturateMethod(str, Enum):
        LUMINANCE_REC_709 = "luminance (Rec.709)"
        LUMINANCE_REC_601 = "luminance (Rec.601)"
        AVERAGE = "average"
        LIGHTNESS = "lightness"

    endpoint: ClassVar[str] = "fal-ai/post-processing"
    title: ClassVar[str] = "Post Processing"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "enable_grain",
        "enable_color_correction",
        "enable_glow",
        "enable_vignette",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to finish with the effects switched on below.",
    )
    enable_grain: bool = Field(default=False, description="Switches film grain on.")
    grain_intensity: float = Field(
        default=0.4, ge=0, le=1, multiple_of=0.01, description="How strong the film grain is, while grain is on."
    )
    grain_scale: float = Field(
        default=10.0, ge=1, le=100, description="Size of the grains, while grain is on; higher is coarser."
    )
    grain_style: GrainStyle = Field(
        default=GrainStyle.MODERN,
        description="Film stock whose grain is imitated. Counts only while enable_grain is on.",
    )
    enable_color_correction: bool = Field(
        default=False, description="Switches the settings for brightness, contrast and colour on."
    )
    temperature: float = Field(
        default=0.0,
        ge=-100,
        le=100,
        description="Colour warmth: positive moves towards orange, negative towards blue. Works while color correction is on.",
    )
    brightness: float = Field(
        default=0.0,
        ge=-100,
        le=100,
        description="Makes the picture lighter or darker; zero leaves it. Counts only while enable_color_correction is on.",
    )
    contrast: float = Field(
        default=0.0,
        ge=-100,
        le=100,
        description="Pulls light and dark apart or together; zero leaves it. Counts only while enable_color_correction is on.",
    )
    saturation: float = Field(
        default=0.0,
        ge=-100,
        le=100,
        description="Makes colours stronger or paler; zero leaves them. Counts only while enable_color_correction is on.",
    )
    gamma: float = Field(
        default=1.0,
        ge=0.2,
        le=2.2,
        description="Brightens or darkens the mid-tones; one leaves them. Counts only while enable_color_correction is on.",
    )
    enable_chromatic: bool = Field(
        default=False, description="Switches the colour fringes on, as cheap lenses draw them."
    )
    red_shift: int = Field(
        default=0,
        ge=-20,
        le=20,
        description="Pixels by which the red channel is moved; zero leaves it in place. Counts only while enable_chromatic is on.",
    )
    red_direction: ShiftDirection = Field(
        default=ShiftDirection.HORIZONTAL,
        description="Direction in which the red channel is moved. Counts only while enable_chromatic is on.",
    )
    green_shift: int = Field(
        default=0,
        ge=-20,
        le=20,
        description="Pixels by which the green channel is moved; zero leaves it in place. Counts only while enable_chromatic is on.",
    )
    green_direction: ShiftDirection = Field(
        default=ShiftDirection.HORIZONTAL,
        description="Direction in which the green channel is moved. Counts only while enable_chromatic is on.",
    )
    blue_shift: int = Field(
        default=0,
        ge=-20,
        le=20,
        description="Pixels by which the blue channel is moved; zero leaves it in place. Counts only while enable_chromatic is on.",
    )
    blue_direction: ShiftDirection = Field(
        default=ShiftDirection.HORIZONTAL,
        description="Direction in which the blue channel is moved. Counts only while enable_chromatic is on.",
    )
    enable_blur: bool = Field(default=False, description="Switches the blur on.")
    blur_type: BlurType = Field(
        default=BlurType.GAUSSIAN,
        description="Even softness, or a painterly blur that keeps edges. Counts only while enable_blur is on.",
    )
    blur_radius: int = Field(
        default=3,
        ge=0,
        le=31,
        description="Reach of the blur in pixels; larger is softer. Counts only while enable_blur is on.",
    )
    blur_sigma: float = Field(
        default=1.0,
        ge=0.1,
        le=10,
        description="Spread of the Gaussian blur, not of Kuwahara; higher washes out more. Counts only while enable_blur is on.",
    )
    enable_vignette: bool = Field(default=False, description="Switches the darkening of corners on.")
    vignette_strength: float = Field(
        default=0.5, ge=0, le=10, description="How much the picture darkens towards its corners, while vignette is on."
    )
    enable_parabolize: bool = Field(default=False, description="Switches the bending of tones around a vertex on.")
    parabolize_coeff: float = Field(
        default=1.0,
        ge=-10,
        le=10,
        description="How steeply tones bend away around the vertex; higher looks more drastic. Counts only while enable_parabolize is on.",
    )
    vertex_x: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Place of the parabola's vertex on the side of the input tones. Counts only while enable_parabolize is on.",
    )
    vertex_y: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Place of the parabola's vertex on the side of the resulting tones; higher lifts them. Counts only while enable_parabolize is on.",
    )
    enable_tint: bool = Field(default=False, description="Switches colour toning on.")
    tint_strength: float = Field(
        default=1.0,
        ge=0.1,
        le=1,
        description="How much the tint covers the original colours. Counts only while enable_tint is on.",
    )
    tint_mode: TintMode = Field(
        default=TintMode.SEPIA,
        description="Colour or toning that is laid over the picture. Counts only while enable_tint is on.",
    )
    enable_dissolve: bool = Field(default=False, description="Switches the blending with a second picture on.")
    dissolve_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="dissolve_image_url",
        description="Second picture, blended with the first while dissolve is on.",
    )
    dissolve_factor: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How far the second picture shows through the first. Counts only while enable_dissolve is on.",
    )
    enable_dodge_burn: bool = Field(default=False, description="Switches local lightening and darkening on.")
    dodge_burn_intensity: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How strongly parts are lightened or darkened. Counts only while enable_dodge_burn is on.",
    )
    dodge_burn_mode: DodgeBurnMode = Field(
        default=DodgeBurnMode.DODGE,
        description="Whether to lighten, to darken or to do both, and in which tones. Counts only while enable_dodge_burn is on.",
    )
    enable_glow: bool = Field(default=False, description="Switches a soft glow around bright spots on.")
    glow_intensity: float = Field(
        default=1.0, ge=0, le=5, description="How bright the glow is. Counts only while enable_glow is on."
    )
    glow_radius: int = Field(
        default=5, ge=1, le=50, description="How far the glow spreads, in pixels. Counts only while enable_glow is on."
    )
    enable_sharpen: bool = Field(default=False, description="Switches sharpening on.")
    sharpen_mode: SharpenMode = Field(
        default=SharpenMode.BASIC,
        description="Method of sharpening: plain, smart or adaptive to contrast. Counts only while enable_sharpen is on.",
    )
    sharpen_radius: int = Field(
        default=1,
        ge=1,
        le=15,
        description="Width of the edges that plain sharpening lifts, in pixels. Counts only while enable_sharpen is on.",
    )
    sharpen_alpha: float = Field(
        default=1.0, ge=0.1, le=5, description="Strength of plain sharpening. Counts only while enable_sharpen is on."
    )
    noise_radius: int = Field(
        default=7,
        ge=1,
        le=25,
        description="Area in which smart sharpening tells noise from detail; larger tolerates more noise. Counts only while enable_sharpen is on.",
    )
    preserve_edges: float = Field(
        default=0.75,
        ge=0,
        le=1,
        description="How much smart sharpening spares hard edges. Counts only while enable_sharpen is on.",
    )
    smart_sharpen_strength: float = Field(
        default=5.0, ge=0, le=25, description="How far smart sharpening goes. Counts only while enable_sharpen is on."
    )
    smart_sharpen_ratio: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How much of the smart sharpening is mixed with the original. Counts only while enable_sharpen is on.",
    )
    cas_amount: float = Field(
        default=0.8,
        ge=0,
        le=1,
        description="Strength of adaptive sharpening, which spares edges that are already crisp. Counts only while enable_sharpen is on.",
    )
    enable_solarize: bool = Field(default=False, description="Switches the partial reversal of tones on.")
    solarize_threshold: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Brightness above which tones are turned round; lower turns more of the picture. Counts only while enable_solarize is on.",
    )
    enable_desaturate: bool = Field(default=False, description="Switches the fading of colours on.")
    desaturate_factor: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How much colour is taken out; all the way gives black and white. Counts only while enable_desaturate is on.",
    )
    desaturate_method: DesaturateMethod = Field(
        default=DesaturateMethod.LUMINANCE_REC_709,
        description="How grey is worked out: luminance weighs colours as the eye sees them (Rec.709 for HD, Rec.601 for old television), average and lightness do not. Counts only while enable_desaturate is on.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
