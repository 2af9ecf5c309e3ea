class RecraftV3CreateStyle(FalNode):
    """
    Create a reusable style for Recraft V3 from up to five PNG pictures and a base style.
    recraft, training, style, brand-style, illustration, vector, consistency

    Returns an identifier, not a picture, for Recraft's picture nodes; there is no training run to wait for.

    Use cases:
    - Fix a brand's icon style for all designers
    - Turn an illustrator's pictures into a reusable style
    - Get a style identifier from three approved icons
    - Base a photo style on a hotel's own evening pictures
    - Share one vector style among the artists of a paper
    """

    class BaseStyle(str, Enum):
        ANY = "any"
        REALISTIC_IMAGE = "realistic_image"
        DIGITAL_ILLUSTRATION = "digital_illustration"
        VECTOR_ILLUSTRATION = "vector_illustration"
        REALISTIC_IMAGE_B_AND_W = "realistic_image/b_and_w"
        REALISTIC_IMAGE_HARD_FLASH = "realistic_image/hard_flash"
        REALISTIC_IMAGE_HDR = "realistic_image/hdr"
        REALISTIC_IMAGE_NATURAL_LIGHT = "realistic_image/natural_light"
        REALISTIC_IMAGE_STUDIO_PORTRAIT = "realistic_image/studio_portrait"
        REALISTIC_IMAGE_ENTERPRISE = "realistic_image/enterprise"
        REALISTIC_IMAGE_MOTION_BLUR = "realistic_image/motion_blur"
        REALISTIC_IMAGE_EVENING_LIGHT = "realistic_image/evening_light"
        REALISTIC_IMAGE_FADED_NOSTALGIA = "realistic_image/faded_nostalgia"
        REALISTIC_IMAGE_FOREST_LIFE = "realistic_image/forest_life"
        REALISTIC_IMAGE_MYSTIC_NATURALISM = "realistic_image/mystic_naturalism"
        REALISTIC_IMAGE_NATURAL_TONES = "realistic_image/natural_tones"
        REALISTIC_IMAGE_ORGANIC_CALM = "realistic_image/organic_calm"
        REALISTIC_IMAGE_REAL_LIFE_GLOW = "realistic_image/real_life_glow"
        REALISTIC_IMAGE_RETRO_REALISM = "realistic_image/retro_realism"
        REALISTIC_IMAGE_RETRO_SNAPSHOT = "realistic_image/retro_snapshot"
        REALISTIC_IMAGE_URBAN_DRAMA = "realistic_image/urban_drama"
        REALISTIC_IMAGE_VILLAGE_REALISM = "realistic_image/village_realism"
        REALISTIC_IMAGE_WARM_FOLK = "realistic_image/warm_folk"
        DIGITAL_ILLUSTRATION_PIXEL_ART = "digital_illustration/pixel_art"
        DIGITAL_ILLUSTRATION_HAND_DRAWN = "digital_illustration/hand_drawn"
        DIGITAL_ILLUSTRATION_GRAIN = "digital_illustration/grain"
        DIGITAL_ILLUSTRATION_INFANTILE_SKETCH = "digital_illustration/infantile_sketch"
        DIGITAL_ILLUSTRATION_2D_ART_POSTER = "digital_illustration/2d_art_poster"
        DIGITAL_ILLUSTRATION_HANDMADE_3D = "digital_illustration/handmade_3d"
        DIGITAL_ILLUSTRATION_HAND_DRAWN_OUTLINE = "digital_illustration/hand_drawn_outline"
        DIGITAL_ILLUSTRATION_ENGRAVING_COLOR = "digital_illustration/engraving_color"
        DIGITAL_ILLUSTRATION_2D_ART_POSTER_2 = "digital_illustration/2d_art_poster_2"
        DIGITAL_ILLUSTRATION_ANTIQUARIAN = "digital_illustration/antiquarian"
        DIGITAL_ILLUSTRATION_BOLD_FANTASY = "digital_illustration/bold_fantasy"
        DIGITAL_ILLUSTRATION_CHILD_BOOK = "digital_illustration/child_book"
        DIGITAL_ILLUSTRATION_CHILD_BOOKS = "digital_illustration/child_books"
        DIGITAL_ILLUSTRATION_COVER = "digital_illustration/cover"
        DIGITAL_ILLUSTRATION_CROSSHATCH = "digital_illustration/crosshatch"
        DIGITAL_ILLUSTRATION_DIGITAL_ENGRAVING = "digital_illustration/digital_engraving"
        DIGITAL_ILLUSTRATION_EXPRESSIONISM = "digital_illustration/expressionism"
        DIGITAL_ILLUSTRATION_FREEHAND_DETAILS = "digital_illustration/freehand_details"
        DIGITAL_ILLUSTRATION_GRAIN_20 = "digital_illustration/grain_20"
        DIGITAL_ILLUSTRATION_GRAPHIC_INTENSITY = "digital_illustration/graphic_intensity"
        DIGITAL_ILLUSTRATION_HARD_COMICS = "digital_illustration/hard_comics"
        DIGITAL_ILLUSTRATION_LONG_SHADOW = "digital_illustration/long_shadow"
        DIGITAL_ILLUSTRATION_MODERN_FOLK = "digital_illustration/modern_folk"
        DIGITAL_ILLUSTRATION_MULTICOLOR = "digital_illustration/multicolor"
        DIGITAL_ILLUSTRATION_NEON_CALM = "digital_illustration/neon_calm"
        DIGITAL_ILLUSTRATION_NOIR = "digital_illustration/noir"
        DIGITAL_ILLUSTRATION_NOSTALGIC_PASTEL = "digital_illustration/nostalgic_pastel"
        DIGITAL_ILLUSTRATION_OUTLINE_DETAILS = "digital_illustration/outline_details"
        DIGITAL_ILLUSTRATION_PASTEL_GRADIENT = "digital_illustration/pastel_gradient"
        DIGITAL_ILLUSTRATION_PASTEL_SKETCH = "digital_illustration/pastel_sketch"
        DIGITAL_ILLUSTRATION_POP_ART = "digital_illustration/pop_art"
        DIGITAL_ILLUSTRATION_POP_RENAISSANCE = "digital_illustration/pop_renaissance"
        DIGITAL_ILLUSTRATION_STREET_ART = "digital_illustration/street_art"
        DIGITAL_ILLUSTRATION_TABLET_SKETCH = "digital_illustration/tablet_sketch"
        DIGITAL_ILLUSTRATION_URBAN_GLOW = "digital_illustration/urban_glow"
        DIGITAL_ILLUSTRATION_URBAN_SKETCHING = "digital_illustration/urban_sketching"
        DIGITAL_ILLUSTRATION_VANILLA_DREAMS = "digital_illustration/vanilla_dreams"
        DIGITAL_ILLUSTRATION_YOUNG_ADULT_BOOK = "digital_illustration/young_adult_book"
        DIGITAL_ILLUSTRATION_YOUNG_ADULT_BOOK_2 = "digital_illustration/young_adult_book_2"
        VECTOR_ILLUSTRATION_BOLD_STROKE = "vector_illustration/bold_stroke"
        VECTOR_ILLUSTRATION_CHEMISTRY = "vector_illustration/chemistry"
        VECTOR_ILLUSTRATION_COLORED_STENCIL = "vector_illustration/colored_stencil"
        VECTOR_ILLUSTRATION_CONTOUR_POP_ART = "vector_illustration/contour_pop_art"
        VECTOR_ILLUSTRATION_COSMICS = "vector_illustration/cosmics"
        VECTOR_ILLUSTRATION_CUTOUT = "vector_illustration/cutout"
        VECTOR_ILLUSTRATION_DEPRESSIVE = "vector_illustration/depressive"
        VECTOR_ILLUSTRATION_EDITORIAL = "vector_illustration/editorial"
        VECTOR_ILLUSTRATION_EMOTIONAL_FLAT = "vector_illustration/emotional_flat"
        VECTOR_ILLUSTRATION_INFOGRAPHICAL = "vector_illustration/infographical"
        VECTOR_ILLUSTRATION_MARKER_OUTLINE = "vector_illustration/marker_outline"
        VECTOR_ILLUSTRATION_MOSAIC = "vector_illustration/mosaic"
        VECTOR_ILLUSTRATION_NAIVECTOR = "vector_illustration/naivector"
        VECTOR_ILLUSTRATION_ROUNDISH_FLAT = "vector_illustration/roundish_flat"
        VECTOR_ILLUSTRATION_SEGMENTED_COLORS = "vector_illustration/segmented_colors"
        VECTOR_ILLUSTRATION_SHARP_CONTRAST = "vector_illustration/sharp_contrast"
        VECTOR_ILLUSTRATION_THIN = "vector_illustration/thin"
        VECTOR_ILLUSTRATION_VECTOR_PHOTO = "vector_illustration/vector_photo"
        VECTOR_ILLUSTRATION_VIVID_SHAPES = "vector_illustration/vivid_shapes"
        VECTOR_ILLUSTRATION_ENGRAVING = "vector_illustration/engraving"
        VECTOR_ILLUSTRATION_LINE_ART = "vector_illustration/line_art"
        VECTOR_ILLUSTRATION_LINE_CIRCUIT = "vector_illustration/line_circuit"
        VECTOR_ILLUSTRATION_LINOCUT = "vector_illustration/linocut"

    endpoint: ClassVar[str] = "fal-ai/recraft/v3/create-style"
    title: ClassVar[str] = "Recraft V3 – Create Style"
    _required: ClassVar[tuple[str, ...]] = ("images_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data", "base_style")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"images_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("style_id",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip archive of the PNG pictures that show the style, five at most.",
    )
    base_style: BaseStyle = Field(
        default=BaseStyle.DIGITAL_ILLUSTRATION,
        description="Built-in Recraft style the new one starts from; choose the closest to your references.",
    )

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
