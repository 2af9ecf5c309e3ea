class AiHomeStyle(FalNode):
    """
    Restyle a photo of a room or house after a second picture with Half Moon AI.
    half-moon-ai, image-to-image, interior-design, style-transfer, architecture, exterior

    That picture goes before type, style and palette, though all three must be chosen; a strength keeps more or less of the original. Edit needs no second picture.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Redesign a living room for a client presentation
    - See a house front in another architectural style
    - Copy the look of a magazine photo onto an attic
    - Keep most of the room with a high input strength
    - Render the final room concept with enhanced rendering switched on
    """

    class Style(str, Enum):
        MINIMALISTIC_INTERIOR = "minimalistic-interior"
        FARMHOUSE_INTERIOR = "farmhouse-interior"
        LUXURY_INTERIOR = "luxury-interior"
        MODERN_INTERIOR = "modern-interior"
        ZEN_INTERIOR = "zen-interior"
        MID_CENTURY_INTERIOR = "mid century-interior"
        AIRBNB_INTERIOR = "airbnb-interior"
        COZY_INTERIOR = "cozy-interior"
        RUSTIC_INTERIOR = "rustic-interior"
        CHRISTMAS_INTERIOR = "christmas-interior"
        BOHEMIAN_INTERIOR = "bohemian-interior"
        TROPICAL_INTERIOR = "tropical-interior"
        INDUSTRIAL_INTERIOR = "industrial-interior"
        JAPANESE_INTERIOR = "japanese-interior"
        VINTAGE_INTERIOR = "vintage-interior"
        LOFT_INTERIOR = "loft-interior"
        HALLOWEEN_INTERIOR = "halloween-interior"
        SOHO_INTERIOR = "soho-interior"
        BAROQUE_INTERIOR = "baroque-interior"
        KIDS_ROOM_INTERIOR = "kids room-interior"
        GIRLS_ROOM_INTERIOR = "girls room-interior"
        BOYS_ROOM_INTERIOR = "boys room-interior"
        SCANDINAVIAN_INTERIOR = "scandinavian-interior"
        FRENCH_COUNTRY_INTERIOR = "french country-interior"
        MEDITERRANEAN_INTERIOR = "mediterranean-interior"
        CYBERPUNK_INTERIOR = "cyberpunk-interior"
        HOT_PINK_INTERIOR = "hot pink-interior"
        BIOPHILIC_INTERIOR = "biophilic-interior"
        ANCIENT_EGYPT_INTERIOR = "ancient egypt-interior"
        PIXEL_INTERIOR = "pixel-interior"
        ART_DECO_INTERIOR = "art deco-interior"
        MODERN_EXTERIOR = "modern-exterior"
        MINIMALISTIC_EXTERIOR = "minimalistic-exterior"
        FARMHOUSE_EXTERIOR = "farmhouse-exterior"
        COZY_EXTERIOR = "cozy-exterior"
        LUXURY_EXTERIOR = "luxury-exterior"
        COLONIAL_EXTERIOR = "colonial-exterior"
        ZEN_EXTERIOR = "zen-exterior"
        ASIAN_EXTERIOR = "asian-exterior"
        CREEPY_EXTERIOR = "creepy-exterior"
        AIRSTONE_EXTERIOR = "airstone-exterior"
        ANCIENT_GREEK_EXTERIOR = "ancient greek-exterior"
        ART_DECO_EXTERIOR = "art deco-exterior"
        BRUTALIST_EXTERIOR = "brutalist-exterior"
        CHRISTMAS_LIGHTS_EXTERIOR = "christmas lights-exterior"
        CONTEMPORARY_EXTERIOR = "contemporary-exterior"
        COTTAGE_EXTERIOR = "cottage-exterior"
        DUTCH_COLONIAL_EXTERIOR = "dutch colonial-exterior"
        FEDERAL_COLONIAL_EXTERIOR = "federal colonial-exterior"
        FIRE_EXTERIOR = "fire-exterior"
        FRENCH_PROVINCIAL_EXTERIOR = "french provincial-exterior"
        FULL_GLASS_EXTERIOR = "full glass-exterior"
        GEORGIAN_COLONIAL_EXTERIOR = "georgian colonial-exterior"
        GOTHIC_EXTERIOR = "gothic-exterior"
        GREEK_REVIVAL_EXTERIOR = "greek revival-exterior"
        ICE_EXTERIOR = "ice-exterior"
        ITALIANATE_EXTERIOR = "italianate-exterior"
        MEDITERRANEAN_EXTERIOR = "mediterranean-exterior"
        MIDCENTURY_EXTERIOR = "midcentury-exterior"
        MIDDLE_EASTERN_EXTERIOR = "middle eastern-exterior"
        MINECRAFT_EXTERIOR = "minecraft-exterior"
        MOROCCO_EXTERIOR = "morocco-exterior"
        NEOCLASSICAL_EXTERIOR = "neoclassical-exterior"
        SPANISH_EXTERIOR = "spanish-exterior"
        TUDOR_EXTERIOR = "tudor-exterior"
        UNDERWATER_EXTERIOR = "underwater-exterior"
        WINTER_EXTERIOR = "winter-exterior"
        YARD_LIGHTING_EXTERIOR = "yard lighting-exterior"

    class ArchitectureType(str, Enum):
        LIVING_ROOM_INTERIOR = "living room-interior"
        BEDROOM_INTERIOR = "bedroom-interior"
        KITCHEN_INTERIOR = "kitchen-interior"
        DINING_ROOM_INTERIOR = "dining room-interior"
        BATHROOM_INTERIOR = "bathroom-interior"
        LAUNDRY_ROOM_INTERIOR = "laundry room-interior"
        HOME_OFFICE_INTERIOR = "home office-interior"
        STUDY_ROOM_INTERIOR = "study room-interior"
        DORM_ROOM_INTERIOR = "dorm room-interior"
        COFFEE_SHOP_INTERIOR = "coffee shop-interior"
        GAMING_ROOM_INTERIOR = "gaming room-interior"
        RESTAURANT_INTERIOR = "restaurant-interior"
        OFFICE_INTERIOR = "office-interior"
        ATTIC_INTERIOR = "attic-interior"
        TOILET_INTERIOR = "toilet-interior"
        OTHER_INTERIOR = "other-interior"
        HOUSE_EXTERIOR = "house-exterior"
        VILLA_EXTERIOR = "villa-exterior"
        BACKYARD_EXTERIOR = "backyard-exterior"
        COURTYARD_EXTERIOR = "courtyard-exterior"
        RANCH_EXTERIOR = "ranch-exterior"
        OFFICE_EXTERIOR = "office-exterior"
        RETAIL_EXTERIOR = "retail-exterior"
        TOWER_EXTERIOR = "tower-exterior"
        APARTMENT_EXTERIOR = "apartment-exterior"
        SCHOOL_EXTERIOR = "school-exterior"
        MUSEUM_EXTERIOR = "museum-exterior"
        COMMERCIAL_EXTERIOR = "commercial-exterior"
        RESIDENTIAL_EXTERIOR = "residential-exterior"
        OTHER_EXTERIOR = "other-exterior"

    class ColorPalette(str, Enum):
        SURPRISE_ME = "surprise me"
        GOLDEN_BEIGE = "golden beige"
        REFINED_BLUES = "refined blues"
        DUSKY_ELEGANCE = "dusky elegance"
        EMERALD_CHARM = "emerald charm"
        CRIMSON_LUXURY = "crimson luxury"
        GOLDEN_SAPPHIRE = "golden sapphire"
        SOFT_PASTURES = "soft pastures"
        CANDY_SKY = "candy sky"
        PEACH_MEADOW = "peach meadow"
        MUTED_SANDS = "muted sands"
        OCEAN_BREEZE = "ocean breeze"
        FROSTED_PASTELS = "frosted pastels"
        SPRING_BLOOM = "spring bloom"
        GENTLE_HORIZON = "gentle horizon"
        SEASIDE_BREEZE = "seaside breeze"
        AZURE_COAST = "azure coast"
        GOLDEN_SHORE = "golden shore"
        MEDITERRANEAN_GEM = "mediterranean gem"
        OCEAN_SERENITY = "ocean serenity"
        SERENE_BLUSH = "serene blush"
        MUTED_HORIZON = "muted horizon"
        PASTEL_SHORES = "pastel shores"
        DUSKY_CALM = "dusky calm"
        WOODLAND_RETREAT = "woodland retreat"
        MEADOW_GLOW = "meadow glow"
        FOREST_CANOPY = "forest canopy"
        RIVERBANK_CALM = "riverbank calm"
        EARTHY_TONES = "earthy tones"
        EARTHY_NEUTRALS = "earthy neutrals"
        ARCTIC_MIST = "arctic mist"
        AQUA_DRIFT = "aqua drift"
        BLUSH_BLOOM = "blush bloom"
        CORAL_HAZE = "coral haze"
        RETRO_RUST = "retro rust"
        AUTUMN_GLOW = "autumn glow"
        RUSTIC_CHARM = "rustic charm"
        VINTAGE_SAGE = "vintage sage"
        FADED_PLUM = "faded plum"
        ELECTRIC_LIME = "electric lime"
        VIOLET_PULSE = "violet pulse"
        NEON_SORBET = "neon sorbet"
        AQUA_GLOW = "aqua glow"
        FLUORESCENT_SUNSET = "fluorescent sunset"
        LAVENDER_BLOOM = "lavender bloom"
        PETAL_FRESH = "petal fresh"
        MEADOW_LIGHT = "meadow light"
        SUNNY_PASTURES = "sunny pastures"
        FROSTED_MAUVE = "frosted mauve"
        SNOWY_HEARTH = "snowy hearth"
        ICY_BLUES = "icy blues"
        WINTER_TWILIGHT = "winter twilight"
        EARTHY_HUES = "earthy hues"
        STONE_BALANCE = "stone balance"
        NEUTRAL_SANDS = "neutral sands"
        SLATE_SHADES = "slate shades"

    endpoint: ClassVar[str] = "half-moon-ai/ai-home/style"
    title: ClassVar[str] = "Half Moon AI Home – Style"
    _required: ClassVar[tuple[str, ...]] = ("input_image", "style_image", "style", "architecture_type", "color_palette")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "input_image",
        "style_image",
        "architecture_type",
        "style",
        "color_palette",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    input_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="input_image_url",
        description="Photo of the room or building to redesign.",
    )
    style_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="style_image_url",
        description="Picture whose look is copied. With it, the choices of type, style and palette are set aside, though they must be made.",
    )
    style: Style | None = Field(
        default=None,
        description="Look to apply, named for either interior or exterior. Match it to the architecture type; the style image goes before it.",
    )
    architecture_type: ArchitectureType | None = Field(
        default=None,
        description="What the photo shows, a kind of room indoors or of building outdoors; the style image goes before it.",
    )
    color_palette: ColorPalette | None = Field(
        default=None, description="Colour scheme for furniture and decor; the style image goes before it."
    )
    input_image_strength: float = Field(
        default=0.85, description="How much of the original room survives the restyling; higher keeps more."
    )
    custom_prompt: str | None = Field(
        default=None, description="Your own instruction. It replaces the choices of type, style and palette."
    )
    additional_elements: str | None = Field(
        default=None, description="Extra things to place in the room besides the chosen style, such as plants or lamps."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    enhanced_rendering: bool = Field(
        default=False, description="Renders the room more finely; slower, and costs 0.01 dollars more for each picture."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
