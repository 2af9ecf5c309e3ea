class AccelerationFourLevels(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    NONE = "none"
    REGULAR = "regular"
    HIGH = "high"
    FULL = "full"


class AccelerationLowRegular(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    NONE = "none"
    LOW = "low"
    REGULAR = "regular"


class AccelerationNoneToHigh(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    NONE = "none"
    LOW = "low"
    REGULAR = "regular"
    HIGH = "high"


class AccelerationThreeLevels(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    NONE = "none"
    REGULAR = "regular"
    HIGH = "high"


class AccelerationTwoLevels(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    NONE = "none"
    REGULAR = "regular"


class Aesthetics(FalStructure):
    """
    Composition, colours and mood of the picture.
    """

    type: Literal["fal.Aesthetics"] = "fal.Aesthetics"
    composition: str | None = Field(
        default=None, description="How the picture is arranged, for instance with the subject in the centre."
    )
    color_scheme: str | None = Field(default=None, description="Colours that dominate, such as muted blues.")
    mood_atmosphere: str | None = Field(default=None, description="Mood that the picture conveys.")


class AestheticsDetails(FalStructure):
    """
    Composition, colours and mood of the picture.
    """

    _required: ClassVar[tuple[str, ...]] = (
        "composition",
        "color_scheme",
        "mood_atmosphere",
        "aesthetic_score",
        "preference_score",
    )
    type: Literal["fal.AestheticsDetails"] = "fal.AestheticsDetails"
    composition: str = Field(
        default="", description="How the picture is arranged, for instance with the subject in the centre."
    )
    color_scheme: str = Field(default="", description="Colours that dominate, such as muted blues.")
    mood_atmosphere: str = Field(default="", description="Mood that the picture conveys.")
    aesthetic_score: str = Field(
        default="", description="How beautiful the picture should be rated, in words from very low to very high."
    )
    preference_score: str = Field(
        default="", description="How much viewers should like the picture, in words from very low to very high."
    )


class AestheticsWithAestheticScoreAndPreferenceScore(FalStructure):
    """
    Composition, colours and mood of the picture.
    """

    _required: ClassVar[tuple[str, ...]] = ("aesthetic_score", "preference_score")
    type: Literal["fal.AestheticsWithAestheticScoreAndPreferenceScore"] = (
        "fal.AestheticsWithAestheticScoreAndPreferenceScore"
    )
    composition: str | None = Field(
        default=None, description="How the picture is arranged, for instance with the subject in the centre."
    )
    color_scheme: str | None = Field(default=None, description="Colours that dominate, such as muted blues.")
    mood_atmosphere: str | None = Field(default=None, description="Mood that the picture conveys.")
    aesthetic_score: str = Field(
        default="", description="How beautiful the picture should be rated, in words from very low to very high."
    )
    preference_score: str = Field(
        default="", description="How much viewers should like the picture, in words from very low to very high."
    )


class AspectRatio(FalStructure):
    """
    The proportions of the picture that comes back.
    """

    type: Literal["fal.AspectRatio"] = "fal.AspectRatio"
    ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_1_1, description="Width to height of the large picture that comes back."
    )


class AspectRatioAutoUltrawide(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RATIO_21_9 = "21:9"
    RATIO_16_9 = "16:9"
    RATIO_4_3 = "4:3"
    RATIO_1_1 = "1:1"
    RATIO_3_4 = "3:4"
    RATIO_9_16 = "9:16"
    AUTO = "auto"


class AspectRatioAutoWideTall(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "auto"
    RATIO_16_9 = "16:9"
    RATIO_9_16 = "9:16"


class AspectRatioAutoWideTallSquare(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "auto"
    RATIO_16_9 = "16:9"
    RATIO_9_16 = "9:16"
    RATIO_1_1 = "1:1"


class AspectRatioFivePresets(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RATIO_16_9 = "16:9"
    RATIO_4_3 = "4:3"
    RATIO_1_1 = "1:1"
    RATIO_3_4 = "3:4"
    RATIO_9_16 = "9:16"


class AspectRatioFluxPresets(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RATIO_21_9 = "21:9"
    RATIO_16_9 = "16:9"
    RATIO_4_3 = "4:3"
    RATIO_3_2 = "3:2"
    RATIO_1_1 = "1:1"
    RATIO_2_3 = "2:3"
    RATIO_3_4 = "3:4"
    RATIO_9_16 = "9:16"
    RATIO_9_21 = "9:21"


class AspectRatioGeminiPresets(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "auto"
    RATIO_21_9 = "21:9"
    RATIO_16_9 = "16:9"
    RATIO_3_2 = "3:2"
    RATIO_4_3 = "4:3"
    RATIO_5_4 = "5:4"
    RATIO_1_1 = "1:1"
    RATIO_4_5 = "4:5"
    RATIO_3_4 = "3:4"
    RATIO_2_3 = "2:3"
    RATIO_9_16 = "9:16"
    RATIO_4_1 = "4:1"
    RATIO_1_4 = "1:4"
    RATIO_8_1 = "8:1"
    RATIO_1_8 = "1:8"


class AspectRatioSevenPresets(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RATIO_1_1 = "1:1"
    RATIO_16_9 = "16:9"
    RATIO_9_16 = "9:16"
    RATIO_4_3 = "4:3"
    RATIO_3_4 = "3:4"
    RATIO_21_9 = "21:9"
    RATIO_9_21 = "9:21"


class AspectRatioWideTall(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RATIO_16_9 = "16:9"
    RATIO_9_16 = "9:16"


class AspectRatioWideTallSquare(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RATIO_16_9 = "16:9"
    RATIO_9_16 = "9:16"
    RATIO_1_1 = "1:1"


class AsyncOutputFormat(FalStructure):
    """
    Container, encoding and sample rate of the sound file.
    """

    class Container(str, Enum):
        MP3 = "mp3"
        RAW = "raw"

    class Encoding(str, Enum):
        PCM_S16LE = "pcm_s16le"
        PCM_F32LE = "pcm_f32le"
        PCM_MULAW = "pcm_mulaw"

    type: Literal["fal.AsyncOutputFormat"] = "fal.AsyncOutputFormat"
    bit_rate: int | None = Field(default=None, description="Amount of data per second of sound; counts for mp3 only.")
    container: Container = Field(
        default=Container.MP3, description="File type: mp3 is compressed, raw is plain samples without a header."
    )
    encoding: Encoding | None = Field(
        default=None, description="Form of the samples; counts for raw only. pcm_mulaw is the telephone standard."
    )
    sample_rate: int = Field(
        default=44100, description="Samples per second in Hz; higher keeps more treble and takes more space."
    )


class AsyncVoice(FalStructure):
    """
    A voice, named by its identifier.
    """

    _required: ClassVar[tuple[str, ...]] = ("id",)
    type: Literal["fal.AsyncVoice"] = "fal.AsyncVoice"
    id: str = Field(default="", description="The UUID of the voice at Async.")


class AudioDelivery(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    URL = "url"
    HEX = "hex"


class AudioFormatWavMp3(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    WAV = "wav"
    MP3 = "mp3"


class AudioSetting(FalStructure):
    """
    Format, sample rate, bit rate and channels of the sound file.
    """

    class SampleRate(int, Enum):
        SAMPLE_RATE_8000 = 8000
        SAMPLE_RATE_16000 = 16000
        SAMPLE_RATE_22050 = 22050
        SAMPLE_RATE_24000 = 24000
        SAMPLE_RATE_32000 = 32000
        SAMPLE_RATE_44100 = 44100

    class Bitrate(int, Enum):
        BITRATE_32000 = 32000
        BITRATE_64000 = 64000
        BITRATE_128000 = 128000
        BITRATE_256000 = 256000

    class Format(str, Enum):
        MP3 = "mp3"
        PCM = "pcm"
        FLAC = "flac"

    class Channel(int, Enum):
        CHANNEL_1 = 1
        CHANNEL_2 = 2

    type: Literal["fal.AudioSetting"] = "fal.AudioSetting"
    sample_rate: SampleRate = Field(
        default=SampleRate.SAMPLE_RATE_32000,
        description="Samples per second of the sound file; higher keeps more treble and takes more space.",
    )
    bitrate: Bitrate = Field(
        default=Bitrate.BITRATE_128000,
        description="Bits of data per second of sound; more sound cleaner and make a larger file.",
    )
    format: Format = Field(
        default=Format.MP3, description="File type of the sound: mp3 is small, flac loses nothing, pcm is raw samples."
    )
    channel: Channel = Field(default=Channel.CHANNEL_1, description="One channel for mono, two for stereo.")


class AudioTimeSpan(FalStructure):
    """
    A stretch of the recording in seconds, and whether its sound is wanted.
    """

    _required: ClassVar[tuple[str, ...]] = ("start", "end")
    type: Literal["fal.AudioTimeSpan"] = "fal.AudioTimeSpan"
    start: float | None = Field(default=None, ge=0, description="Second at which this stretch begins.")
    end: float | None = Field(default=None, ge=0, description="Second at which this stretch ends.")
    include: bool = Field(default=True, description="On marks sounds in this stretch as wanted, off as unwanted.")


class BBoxPromptBase(FalStructure):
    """
    A box around what should go, as shares of width and height from 0 to 1.
    """

    type: Literal["fal.BBoxPromptBase"] = "fal.BBoxPromptBase"
    x_min: float = Field(
        default=0.0, ge=0, le=1, description="Left edge of the box, as a share of the width from 0 to 1."
    )
    y_min: float = Field(
        default=0.0, ge=0, le=1, description="Upper edge of the box, as a share of the height from 0 to 1."
    )
    x_max: float = Field(
        default=0.0, ge=0, le=1, description="Right edge of the box, as a share of the width from 0 to 1."
    )
    y_max: float = Field(
        default=0.0, ge=0, le=1, description="Lower edge of the box, as a share of the height from 0 to 1."
    )


class BackgroundMode(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "auto"
    TRANSPARENT = "transparent"
    OPAQUE = "opaque"


class BitrateMode(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    STANDARD = "standard"
    HIGH = "high"


class BoundingBox(FalStructure):
    """
    A box around a person, in pixels.
    """

    _required: ClassVar[tuple[str, ...]] = ("x", "y", "w", "h", "label")
    type: Literal["fal.BoundingBox"] = "fal.BoundingBox"
    x: float | None = Field(default=None, description="Left edge of the box.")
    y: float | None = Field(default=None, description="Top edge of the box.")
    w: float | None = Field(default=None, description="Width of the box.")
    h: float | None = Field(default=None, description="Height of the box.")
    label: str = Field(default="", description="A name for the person in the box.")


class BoxPrompt(FalStructure):
    """
    A box around an object to segment, in pixels.
    """

    type: Literal["fal.BoxPrompt"] = "fal.BoxPrompt"
    x_min: int | None = Field(default=None, description="Left edge of the box, in pixels from the left of the picture.")
    y_min: int | None = Field(default=None, description="Upper edge of the box, in pixels from the top of the picture.")
    x_max: int | None = Field(
        default=None, description="Right edge of the box, in pixels from the left of the picture."
    )
    y_max: int | None = Field(default=None, description="Lower edge of the box, in pixels from the top of the picture.")
    object_id: int | None = Field(
        default=None, description="Number of the object; points and boxes with the same number describe one thing."
    )
    frame_index: int | None = Field(
        default=None, description="Number of the frame that the box belongs to; it matters in a video only."
    )


class BoxPromptBase(FalStructure):
    """
    A box around an object, in pixels.
    """

    type: Literal["fal.BoxPromptBase"] = "fal.BoxPromptBase"
    x_min: int | None = Field(default=None, description="Left edge of the box, in pixels from the left of the picture.")
    y_min: int | None = Field(default=None, description="Upper edge of the box, in pixels from the top of the picture.")
    x_max: int | None = Field(
        default=None, description="Right edge of the box, in pixels from the left of the picture."
    )
    y_max: int | None = Field(default=None, description="Lower edge of the box, in pixels from the top of the picture.")
    object_id: int | None = Field(
        default=None, description="Number of the object; points and boxes with the same number describe one thing."
    )


class BriaAesthetics(FalStructure):
    """
    Composition, colours and mood of the picture.
    """

    type: Literal["fal.BriaAesthetics"] = "fal.BriaAesthetics"
    composition: str | None = Field(
        default=None, description="How the picture is arranged, for instance with the subject in the centre."
    )
    color_scheme: str | None = Field(default=None, description="Colours that dominate, such as muted blues.")
    mood_atmosphere: str | None = Field(default=None, description="Mood that the picture conveys.")
    aesthetic_score: str | None = Field(
        default=None, description="How beautiful the picture should be rated, in words from very low to very high."
    )
    preference_score: str | None = Field(
        default=None, description="How much viewers should like the picture, in words from very low to very high."
    )


class BriaAspectRatio(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RATIO_1_1 = "1:1"
    RATIO_2_3 = "2:3"
    RATIO_3_2 = "3:2"
    RATIO_3_4 = "3:4"
    RATIO_4_3 = "4:3"
    RATIO_4_5 = "4:5"
    RATIO_5_4 = "5:4"
    RATIO_9_16 = "9:16"
    RATIO_16_9 = "16:9"


class BriaBoundingBox(FalStructure):
    """
    A box in which an object of the picture stands, by two corners.
    """

    _required: ClassVar[tuple[str, ...]] = ("top_left", "bottom_right")
    type: Literal["fal.BriaBoundingBox"] = "fal.BriaBoundingBox"
    top_left: Point | None = Field(default=None, description="Upper left corner of the box.")
    bottom_right: Point | None = Field(default=None, description="Lower right corner of the box.")


class BriaCapacityInput(FalStructure):
    """
    How much the product holds, with its unit.
    """

    class Unit(str, Enum):
        FL_OZ = "fl_oz"
        ML = "ml"
        L = "l"
        QT = "qt"
        GAL = "gal"
        CUPS = "cups"

    _required: ClassVar[tuple[str, ...]] = ("unit", "value")
    type: Literal["fal.BriaCapacityInput"] = "fal.BriaCapacityInput"
    unit: Unit | None = Field(
        default=None, description="Unit of the capacity: fluid ounces, millilitres, litres, quarts, gallons or cups."
    )
    value: float | None = Field(default=None, description="How much the product holds, in that unit.")


class BriaColor(FalStructure):
    """
    A colour given by its red, green and blue parts, each from 0 to 255.
    """

    _required: ClassVar[tuple[str, ...]] = ("red", "green", "blue")
    type: Literal["fal.BriaColor"] = "fal.BriaColor"
    name: str | None = Field(default=None, description="Name of the colour, such as navy blue.")
    red: int | None = Field(default=None, ge=0, le=255, description="Red part of the colour, 0 to 255.")
    green: int | None = Field(default=None, ge=0, le=255, description="Green part of the colour, 0 to 255.")
    blue: int | None = Field(default=None, ge=0, le=255, description="Blue part of the colour, 0 to 255.")


class BriaCoordinates(FalStructure):
    """
    Position and size of the product in the scene, in pixels.
    """

    _required: ClassVar[tuple[str, ...]] = ("x", "y", "width", "height")
    type: Literal["fal.BriaCoordinates"] = "fal.BriaCoordinates"
    x: float | None = Field(
        default=None, description="Distance of the product from the left edge of the scene, in pixels."
    )
    y: float | None = Field(
        default=None, description="Distance of the product from the top edge of the scene, in pixels."
    )
    width: float | None = Field(default=None, description="Width of the product in the scene, in pixels.")
    height: float | None = Field(default=None, description="Height of the product in the scene, in pixels.")


class BriaDimensionEntry(FalStructure):
    """
    One measure of the product, with its unit and where it is drawn.
    """

    class Name(str, Enum):
        HEIGHT = "height"
        WIDTH_BOTTOM = "width_bottom"
        WIDTH_TOP = "width_top"

    class Unit(str, Enum):
        MM = "mm"
        CM = "cm"
        M = "m"
        IN = "in"
        QUOTATION_MARK = '"'
        FT = "ft"
        APOSTROPHE = "'"

    class Position(str, Enum):
        TOP = "top"
        BOTTOM = "bottom"
        LEFT = "left"
        RIGHT = "right"

    _required: ClassVar[tuple[str, ...]] = ("name", "unit", "value")
    type: Literal["fal.BriaDimensionEntry"] = "fal.BriaDimensionEntry"
    name: Name | None = Field(
        default=None,
        description="Which measure it is: the height, or the width at the bottom or top. Length and depth are not offered.",
    )
    unit: Unit | None = Field(
        default=None,
        description="Unit of the measure: millimetres, centimetres, metres, inches (in or \") or feet (ft or ').",
    )
    value: float | None = Field(default=None, description="The measure of the real product, in that unit.")
    position: Position | None = Field(
        default=None, description="Side of the product on which the label stands; unset, it follows from the measure."
    )


class BriaEmbedItem(FalStructure):
    """
    A product picture and where it is placed in the scene.
    """

    _required: ClassVar[tuple[str, ...]] = ("coordinates",)
    type: Literal["fal.BriaEmbedItem"] = "fal.BriaEmbedItem"
    image_source: ImageRef = Field(default=ImageRef(), description="Picture of the product, best on a plain ground.")
    coordinates: BriaCoordinates | None = Field(
        default=None, description="Where the product goes in the scene and how large it is."
    )


class BriaLighting(FalStructure):
    """
    Light conditions, direction and shadows of the picture.
    """

    type: Literal["fal.BriaLighting"] = "fal.BriaLighting"
    conditions: str | None = Field(default=None, description="Kind of light, such as evening sun or a studio lamp.")
    direction: str | None = Field(default=None, description="Where the light comes from, for instance from behind.")
    shadows: str | None = Field(default=None, description="Shadows: soft, hard, long or absent.")


class BriaPhotographicCharacteristics(FalStructure):
    """
    Focus, depth of field, angle and lens of the picture.
    """

    type: Literal["fal.BriaPhotographicCharacteristics"] = "fal.BriaPhotographicCharacteristics"
    depth_of_field: str | None = Field(
        default=None, description="How much of the scene is in focus, from front to back."
    )
    focus: str | None = Field(default=None, description="What is in focus and what is soft.")
    camera_angle: str | None = Field(default=None, description="Height and tilt from which the scene is seen.")
    lens_focal_length: str | None = Field(default=None, description="Kind of lens: wide angle, telephoto or macro.")


class BriaPromptObject(FalStructure):
    """
    One object in the picture: what it is, where it stands and how it looks.
    """

    type: Literal["fal.BriaPromptObject"] = "fal.BriaPromptObject"
    description: str | None = Field(default=None, description="The object in a few words.")
    bounding_boxes: list[BriaBoundingBox] = Field(
        default=[], description="Boxes that say where in the picture the object stands."
    )
    colors: list[BriaColor] = Field(default=[], description="Colours of this object.")
    location: str | None = Field(default=None, description="Where in the picture it stands, for instance bottom left.")
    relationship: str | None = Field(default=None, description="How it relates to the other things in the scene.")
    relative_size: str | None = Field(default=None, description="How large it is within the frame.")
    shape_and_color: str | None = Field(default=None, description="Basic form and main colour.")
    texture: str | None = Field(
        default=None, description="What the surface of the object is like, such as rough or metallic."
    )
    appearance_details: str | None = Field(
        default=None, description="Visible details of this object that have no field of their own."
    )
    number_of_objects: int | None = Field(default=None, description="How many of them there are.")
    pose: str | None = Field(default=None, description="Posture of the body.")
    expression: str | None = Field(default=None, description="What the face shows, such as a shy smile.")
    clothing: str | None = Field(default=None, description="What the person wears.")
    action: str | None = Field(default=None, description="What the person or animal is doing.")
    gender: str | None = Field(default=None, description="Gender of the person shown.")
    skin_tone_and_texture: str | None = Field(default=None, description="Colour and feel of the skin.")
    skin_color: BriaColor | None = Field(default=None, description="Colour of the skin.")
    orientation: str | None = Field(default=None, description="Which way the object faces.")
    relative_distance: float | None = Field(default=None, description="How far the object is from the viewer.")


class BriaStructuredPrompt(FalStructure):
    """
    A picture described part by part: objects, setting, light, composition and style.
    """

    _required: ClassVar[tuple[str, ...]] = (
        "short_description",
        "objects",
        "background_setting",
        "lighting",
        "aesthetics",
        "context",
        "artistic_style",
    )
    type: Literal["fal.BriaStructuredPrompt"] = "fal.BriaStructuredPrompt"
    short_description: str = Field(default="", description="The whole picture in brief.")
    objects: list[ObjectDescription] = Field(
        default=[], description="Everything that matters in the picture, one entry each."
    )
    background_setting: str = Field(default="", description="Surroundings and background of the scene.")
    lighting: LightingDetails | None = Field(
        default=None, description="Light of the scene: kind, direction and shadows."
    )
    aesthetics: AestheticsDetails | None = Field(
        default=None, description="Composition, colours and mood of the picture."
    )
    photographic_characteristics: PhotographicCharacteristicsDetails | None = Field(
        default=None, description="How it is photographed: angle, lens, focus and depth."
    )
    style_medium: str | None = Field(
        default=None, description="Kind of picture, such as photograph, oil painting or drawing."
    )
    text_render: list[TextRender] = Field(
        default=[], description="Lettering in the picture, each with wording, place and look."
    )
    context: str = Field(
        default="",
        description="Background that helps to get it right: what the picture is for, or what was said before.",
    )
    artistic_style: str = Field(default="", description="Artistic character in up to three words.")
    subject_emotions: str | None = Field(default=None, description="Feelings that can be seen in the people.")


class BriaStructuredPrompt2(FalStructure):
    """
    A picture described part by part: objects, setting, light, composition and style.
    """

    type: Literal["fal.BriaStructuredPrompt2"] = "fal.BriaStructuredPrompt2"
    short_description: str | None = Field(default=None, description="The whole picture in brief.")
    objects: list[PromptObject] | None = Field(
        default=[], description="Everything that matters in the picture, one entry each."
    )
    background_setting: str | None = Field(default=None, description="Surroundings and background of the scene.")
    lighting: Lighting | None = Field(default=None, description="Light of the scene: kind, direction and shadows.")
    aesthetics: AestheticsWithAestheticScoreAndPreferenceScore | None = Field(
        default=None, description="Composition, colours and mood of the picture."
    )
    photographic_characteristics: PhotographicCharacteristics | None = Field(
        default=None, description="How it is photographed: angle, lens, focus and depth."
    )
    style_medium: str | None = Field(
        default=None, description="Kind of picture, such as photograph, oil painting or drawing."
    )
    text_render: list[Any] | None = Field(
        default=[], description="Lettering in the picture, each with wording, place and look."
    )
    context: str | None = Field(
        default=None,
        description="Background that helps to get it right: what the picture is for, or what was said before.",
    )
    artistic_style: str | None = Field(default=None, description="Artistic character in up to three words.")


class BriaStructuredPromptBbq(FalStructure):
    """
    A picture described part by part: objects, setting, light, composition and style.
    """

    type: Literal["fal.BriaStructuredPromptBbq"] = "fal.BriaStructuredPromptBbq"
    short_description: str | None = Field(default=None, description="The whole picture in brief.")
    objects: list[BriaPromptObject] | None = Field(
        default=[], description="Everything that matters in the picture, one entry each."
    )
    color_palette: list[BriaColor] = Field(
        default=[], description="Colours that make up the whole picture, each with its red, green and blue parts."
    )
    background_setting: str | None = Field(default=None, description="Surroundings and background of the scene.")
    lighting: BriaLighting | None = Field(default=None, description="Light of the scene: kind, direction and shadows.")
    aesthetics: BriaAesthetics | None = Field(default=None, description="Composition, colours and mood of the picture.")
    photographic_characteristics: BriaPhotographicCharacteristics | None = Field(
        default=None, description="How it is photographed: angle, lens, focus and depth."
    )
    style_medium: str | None = Field(
        default=None, description="Kind of picture, such as photograph, oil painting or drawing."
    )
    text_render: list[Any] | None = Field(
        default=[], description="Lettering in the picture, each with wording, place and look."
    )
    context: str | None = Field(
        default=None,
        description="Background that helps to get it right: what the picture is for, or what was said before.",
    )
    artistic_style: str | None = Field(default=None, description="Artistic character in up to three words.")


class BriaWeightInput(FalStructure):
    """
    The weight of the product, with its unit.
    """

    class Unit(str, Enum):
        LB = "lb"
        OZ = "oz"
        G = "g"
        KG = "kg"

    class Label(str, Enum):
        WEIGHT = "Weight"
        NET_WEIGHT = "Net Weight"

    _required: ClassVar[tuple[str, ...]] = ("unit", "value")
    type: Literal["fal.BriaWeightInput"] = "fal.BriaWeightInput"
    unit: Unit | None = Field(default=None, description="Unit of the weight: pounds, ounces, grams or kilograms.")
    value: float | None = Field(default=None, description="The weight of the product, in that unit.")
    label: Label = Field(default=Label.WEIGHT, description="Word before the weight.")


class BytedanceSeed2MiniMessage(FalStructure):
    """
    One message of the conversation: who says it and what.
    """

    class Role(str, Enum):
        SYSTEM = "system"
        USER = "user"
        ASSISTANT = "assistant"

    _required: ClassVar[tuple[str, ...]] = ("role", "content")
    type: Literal["fal.BytedanceSeed2MiniMessage"] = "fal.BytedanceSeed2MiniMessage"
    role: Role | None = Field(default=None, description="Who says it: the system, the user or the assistant.")
    content: str | list[dict[str, Any]] | None = Field(
        default=None, description="What is said: a text, or a list of parts such as text and pictures."
    )


class CameraControl(FalStructure):
    """
    A camera move and how far it goes.
    """

    class MovementType(str, Enum):
        HORIZONTAL = "horizontal"
        VERTICAL = "vertical"
        PAN = "pan"
        TILT = "tilt"
        ROLL = "roll"
        ZOOM = "zoom"

    _required: ClassVar[tuple[str, ...]] = ("movement_type", "movement_value")
    type: Literal["fal.CameraControl"] = "fal.CameraControl"
    movement_type: MovementType | None = Field(default=None, description="Axis along which the camera moves or turns.")
    movement_value: int | None = Field(
        default=None, ge=-10, le=10, description="How far the camera goes on its axis; negative goes the opposite way."
    )


class CameraLora(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    DOLLY_IN = "dolly_in"
    DOLLY_OUT = "dolly_out"
    DOLLY_LEFT = "dolly_left"
    DOLLY_RIGHT = "dolly_right"
    JIB_UP = "jib_up"
    JIB_DOWN = "jib_down"
    STATIC = "static"
    NONE = "none"


class ChronoLoraWeight(FalStructure):
    """
    A LoRA add-on for ChronoEdit and how strongly it is mixed in.
    """

    _required: ClassVar[tuple[str, ...]] = ("path",)
    type: Literal["fal.ChronoLoraWeight"] = "fal.ChronoLoraWeight"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    scale: float = Field(
        default=1.0,
        ge=0,
        le=4,
        description="Strength of this LoRA: 1 is as trained, 0 turns it off, higher exaggerates.",
    )


class ColorPalette(FalStructure):
    """
    The colours of the result: a ready-made palette or your own.
    """

    class Name(str, Enum):
        EMBER = "EMBER"
        FRESH = "FRESH"
        JUNGLE = "JUNGLE"
        MAGIC = "MAGIC"
        MELON = "MELON"
        MOSAIC = "MOSAIC"
        PASTEL = "PASTEL"
        ULTRAMARINE = "ULTRAMARINE"

    type: Literal["fal.ColorPalette"] = "fal.ColorPalette"
    members: list[ColorPaletteMember] = Field(
        default=[], description="Your own colours, each with its share; give either these or a ready-made palette."
    )
    name: Name | None = Field(
        default=None, description="A ready-made palette; give either this or colours of your own."
    )


class ColorPaletteMember(FalStructure):
    """
    A colour of the palette and its share.
    """

    _required: ClassVar[tuple[str, ...]] = ("rgb",)
    type: Literal["fal.ColorPaletteMember"] = "fal.ColorPaletteMember"
    rgb: RGBColor | None = Field(default=None, description="The colour, mixed from red, green and blue.")
    color_weight: float | None = Field(
        default=0.5, ge=0.05, le=1, description="Share of this colour among the others; higher makes it more prominent."
    )


class ContainerAndCodec(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    MP4_H265 = "mp4_h265"
    MP4_H264 = "mp4_h264"
    WEBM_VP9 = "webm_vp9"
    GIF = "gif"
    MOV_H264 = "mov_h264"
    MOV_H265 = "mov_h265"
    MOV_PRORESKS = "mov_proresks"
    MKV_H264 = "mkv_h264"
    MKV_H265 = "mkv_h265"
    MKV_VP9 = "mkv_vp9"
    MKV_MPEG4 = "mkv_mpeg4"


class ControlLoraWeight(FalStructure):
    """
    A control LoRA with its picture, which steers the layout.
    """

    class Preprocess(str, Enum):
        CANNY = "canny"
        DEPTH = "depth"
        NONE = "None"

    _required: ClassVar[tuple[str, ...]] = ("path", "control_image")
    type: Literal["fal.ControlLoraWeight"] = "fal.ControlLoraWeight"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    scale: dict[str, Any] | float = Field(
        default=1,
        description="How strongly the LoRA works: one number, or a number for each layer by its name, others staying at 1. -4 to 4.",
    )
    control_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="control_image_url",
        description="Picture that dictates the layout of the result, such as its edges, depth or pose.",
    )
    preprocess: Preprocess = Field(
        default=Preprocess.NONE,
        description="Turns the control picture into an edge or depth map first; None takes it as such a map already.",
    )


class ControlNet(FalStructure):
    """
    A control net with its weights, its picture and how strongly it steers the layout.
    """

    _required: ClassVar[tuple[str, ...]] = ("path", "control_image")
    type: Literal["fal.ControlNet"] = "fal.ControlNet"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    config: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="config_url",
        description="Configuration file that belongs to the control net's weights.",
    )
    variant: str | None = Field(
        default=None, description="Version of the files in the repository, such as a half-precision one."
    )
    control_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="control_image_url",
        description="Picture that dictates the layout of the result, such as its edges, depth or pose.",
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Picture that marks where the control net counts.",
    )
    mask_threshold: float = Field(
        default=0.5,
        ge=0.01,
        le=0.99,
        description="Brightness above which the mask counts as marked; higher narrows the area.",
    )
    conditioning_scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="Weight of the control input; higher copies its layout, lower only hints at it.",
    )
    start_percentage: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="Point of the run at which the control takes hold, as a share of all steps.",
    )
    end_percentage: float = Field(
        default=1.0, ge=0, le=1, description="Point of the run at which the control lets go, as a share of all steps."
    )


class ControlNetUnion(FalStructure):
    """
    A control net that handles several kinds of control pictures at once.
    """

    _required: ClassVar[tuple[str, ...]] = ("path", "controls")
    type: Literal["fal.ControlNetUnion"] = "fal.ControlNetUnion"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    config: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="config_url",
        description="Configuration file that belongs to the control net's weights.",
    )
    variant: str | None = Field(
        default=None, description="Version of the files in the repository, such as a half-precision one."
    )
    controls: list[ControlNetUnionInput] = Field(
        default=[], description="The control pictures, each with its kind and strength."
    )


class ControlNetUnionInput(FalStructure):
    """
    One control picture, its kind and how strongly it steers the layout.
    """

    class ControlMode(str, Enum):
        CANNY = "canny"
        TILE = "tile"
        DEPTH = "depth"
        BLUR = "blur"
        POSE = "pose"
        GRAY = "gray"
        LOW_QUALITY = "low-quality"

    _required: ClassVar[tuple[str, ...]] = ("control_image", "control_mode")
    type: Literal["fal.ControlNetUnionInput"] = "fal.ControlNetUnionInput"
    control_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="control_image_url",
        description="Picture that dictates the layout of the result, such as its edges, depth or pose.",
    )
    mask_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="mask_image_url", description="Picture that marks the area to work on."
    )
    control_mode: ControlMode | None = Field(
        default=None,
        description="What guides the result: the control picture's edges (canny), depth, pose, content (tile) or tones (gray), or a blurred or low-quality version of it.",
    )
    conditioning_scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="Weight of the control input; higher copies its layout, lower only hints at it.",
    )
    mask_threshold: float = Field(
        default=0.5,
        ge=0.01,
        le=0.99,
        description="Brightness above which the mask counts as marked; higher narrows the area.",
    )
    start_percentage: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="Point of the run at which the control takes hold, as a share of all steps.",
    )
    end_percentage: float = Field(
        default=1.0, ge=0, le=1, description="Point of the run at which the control lets go, as a share of all steps."
    )


class ControlPreprocessor(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    DEPTH = "depth"
    CANNY = "canny"
    POSE = "pose"
    NONE = "none"


class DialogueBlock(FalStructure):
    """
    One part of the dialogue: its text and the voice that speaks it.
    """

    _required: ClassVar[tuple[str, ...]] = ("text", "voice")
    type: Literal["fal.DialogueBlock"] = "fal.DialogueBlock"
    text: str = Field(
        default="",
        description="The words of this line; cues in square brackets, such as [laughs], direct how they are said.",
    )
    voice: str = Field(default="", description="Name or identifier of the ElevenLabs voice that speaks this line.")


class DurationAutoOr4To15(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "auto"
    DURATION_4 = "4"
    DURATION_5 = "5"
    DURATION_6 = "6"
    DURATION_7 = "7"
    DURATION_8 = "8"
    DURATION_9 = "9"
    DURATION_10 = "10"
    DURATION_11 = "11"
    DURATION_12 = "12"
    DURATION_13 = "13"
    DURATION_14 = "14"
    DURATION_15 = "15"


class DurationFiveEightTen(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    DURATION_5 = "5"
    DURATION_8 = "8"
    DURATION_10 = "10"


class DurationFiveOrEight(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    DURATION_5 = "5"
    DURATION_8 = "8"


class DurationFiveOrNineSeconds(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    DURATION_5S = "5s"
    DURATION_9S = "9s"


class DurationFiveOrTen(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    DURATION_5 = "5"
    DURATION_10 = "10"


class DurationFiveOrTenSeconds(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    DURATION_5S = "5s"
    DURATION_10S = "10s"


class DurationSeconds3To15(int, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    DURATION_3 = 3
    DURATION_4 = 4
    DURATION_5 = 5
    DURATION_6 = 6
    DURATION_7 = 7
    DURATION_8 = 8
    DURATION_9 = 9
    DURATION_10 = 10
    DURATION_11 = 11
    DURATION_12 = 12
    DURATION_13 = 13
    DURATION_14 = 14
    DURATION_15 = 15


class DurationSixOrTen(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    DURATION_6 = "6"
    DURATION_10 = "10"


class DurationThreeToFifteen(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    DURATION_3 = "3"
    DURATION_4 = "4"
    DURATION_5 = "5"
    DURATION_6 = "6"
    DURATION_7 = "7"
    DURATION_8 = "8"
    DURATION_9 = "9"
    DURATION_10 = "10"
    DURATION_11 = "11"
    DURATION_12 = "12"
    DURATION_13 = "13"
    DURATION_14 = "14"
    DURATION_15 = "15"


class DurationThreeToTen(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    DURATION_3 = "3"
    DURATION_4 = "4"
    DURATION_5 = "5"
    DURATION_6 = "6"
    DURATION_7 = "7"
    DURATION_8 = "8"
    DURATION_9 = "9"
    DURATION_10 = "10"


class DurationTwoToTwelve(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    DURATION_2 = "2"
    DURATION_3 = "3"
    DURATION_4 = "4"
    DURATION_5 = "5"
    DURATION_6 = "6"
    DURATION_7 = "7"
    DURATION_8 = "8"
    DURATION_9 = "9"
    DURATION_10 = "10"
    DURATION_11 = "11"
    DURATION_12 = "12"


class DynamicMask(FalStructure):
    """
    A masked part of the picture and the path along which it moves.
    """

    _required: ClassVar[tuple[str, ...]] = ("mask",)
    type: Literal["fal.DynamicMask"] = "fal.DynamicMask"
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Mask painted over the part of the picture that should move, of the same size as the picture.",
    )
    trajectories: list[Trajectory] = Field(
        default=[], description="Path of the masked part: 2 to 77 points in the order in which they are passed."
    )


class EasyControlWeight(FalStructure):
    """
    An EasyControl add-on with its picture, which steers the layout or the subject.
    """

    class ImageControlType(str, Enum):
        SUBJECT = "subject"
        SPATIAL = "spatial"

    _required: ClassVar[tuple[str, ...]] = ("control_method_url", "image", "image_control_type")
    type: Literal["fal.EasyControlWeight"] = "fal.EasyControlWeight"
    control_method_url: str = Field(
        default="",
        description="Method: pose, depth, canny, seg, hedsketch, subject, ghibli or inpainting; or the address of your own weights.",
    )
    scale: float = Field(
        default=1.0, ge=0, le=2, description="How strongly this control method shows; higher follows its picture more."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that gives this method the subject or the layout.",
    )
    image_control_type: ImageControlType | None = Field(
        default=None, description="Whether the picture supplies the subject or the layout."
    )


class ElementInput(FalStructure):
    """
    A character or object that the prompt can call as @Element1, shown in a front view and further pictures.
    """

    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "frontal_image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
        "reference_images": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
    }
    type: Literal["fal.ElementInput"] = "fal.ElementInput"
    frontal_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="frontal_image_url",
        description="Image of the character or thing seen from the front, its main view. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=3,
        description="Up to three further views of the same character or object from other angles. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )


class ElevenLabsOutputFormat(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    MP3_22050_32 = "mp3_22050_32"
    MP3_44100_32 = "mp3_44100_32"
    MP3_44100_64 = "mp3_44100_64"
    MP3_44100_96 = "mp3_44100_96"
    MP3_44100_128 = "mp3_44100_128"
    MP3_44100_192 = "mp3_44100_192"
    PCM_8000 = "pcm_8000"
    PCM_16000 = "pcm_16000"
    PCM_22050 = "pcm_22050"
    PCM_24000 = "pcm_24000"
    PCM_44100 = "pcm_44100"
    PCM_48000 = "pcm_48000"
    ULAW_8000 = "ulaw_8000"
    ALAW_8000 = "alaw_8000"
    OPUS_48000_32 = "opus_48000_32"
    OPUS_48000_64 = "opus_48000_64"
    OPUS_48000_96 = "opus_48000_96"
    OPUS_48000_128 = "opus_48000_128"
    OPUS_48000_192 = "opus_48000_192"


class ElevenLabsVoice(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    ARIA = "Aria"
    ROGER = "Roger"
    SARAH = "Sarah"
    LAURA = "Laura"
    CHARLIE = "Charlie"
    GEORGE = "George"
    CALLUM = "Callum"
    RIVER = "River"
    LIAM = "Liam"
    CHARLOTTE = "Charlotte"
    ALICE = "Alice"
    MATILDA = "Matilda"
    WILL = "Will"
    JESSICA = "Jessica"
    ERIC = "Eric"
    CHRIS = "Chris"
    BRIAN = "Brian"
    DANIEL = "Daniel"
    LILY = "Lily"
    BILL = "Bill"


class Embedding(FalStructure):
    """
    A learned embedding and the words in the prompt that call it up.
    """

    _required: ClassVar[tuple[str, ...]] = ("path",)
    type: Literal["fal.Embedding"] = "fal.Embedding"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    tokens: list[str] = Field(
        default=["<s0>", "<s1>"], description="Words in the prompt that call up the learned embedding."
    )


class EmotionalStrengths(FalStructure):
    """
    How strongly each emotion colours the voice.
    """

    type: Literal["fal.EmotionalStrengths"] = "fal.EmotionalStrengths"
    happy: float = Field(default=0.0, ge=0, le=1, description="How much joy is in the voice.")
    angry: float = Field(default=0.0, ge=0, le=1, description="How much anger is in the voice.")
    sad: float = Field(default=0.0, ge=0, le=1, description="How much sadness is in the voice.")
    afraid: float = Field(default=0.0, ge=0, le=1, description="How much fear is in the voice.")
    disgusted: float = Field(default=0.0, ge=0, le=1, description="How much disgust is in the voice.")
    melancholic: float = Field(default=0.0, ge=0, le=1, description="How much melancholy is in the voice.")
    surprised: float = Field(default=0.0, ge=0, le=1, description="How much surprise is in the voice.")
    calm: float = Field(default=0.0, ge=0, le=1, description="How much calm is in the voice.")


class ErnieImageSizePreset(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    SQUARE_HD = "square_hd"
    SQUARE = "square"
    PORTRAIT_4_3 = "portrait_4_3"
    PORTRAIT_16_9 = "portrait_16_9"
    LANDSCAPE_4_3 = "landscape_4_3"
    LANDSCAPE_16_9 = "landscape_16_9"
    SQUARE_UHD = "square_uhd"
    PORTRAIT_3_2 = "portrait_3_2"
    LANDSCAPE_3_2 = "landscape_3_2"
    PORTRAIT_HD = "portrait_hd"
    LANDSCAPE_HD = "landscape_hd"


class EulerOrDpmpp2m(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    EULER = "euler"
    DPMPP_2M = "dpmpp_2m"


class EulerOrHeun(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    EULER = "euler"
    HEUN = "heun"


class ExtendDirection(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    FORWARD = "forward"
    BACKWARD = "backward"


class ExtendVideoConditioningInput(FalStructure):
    """
    The video to extend, and how firmly it binds.
    """

    _required: ClassVar[tuple[str, ...]] = ("video",)
    type: Literal["fal.ExtendVideoConditioningInput"] = "fal.ExtendVideoConditioningInput"
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The clip to be continued."
    )
    start_frame_num: int = Field(
        default=0,
        ge=0,
        le=1440,
        multiple_of=8,
        description="Frame of the result from which this picture or clip takes hold; counted in steps of eight.",
    )
    strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How firmly the video is held to this clip: 0 ignores it, 1 follows it fully.",
    )
    limit_num_frames: bool = Field(
        default=False, description="Uses only the beginning of the clip up to the maximum number of frames."
    )
    max_num_frames: int = Field(
        default=1441, ge=1, le=1441, description="Most frames to take from the clip when the limit is switched on."
    )
    resample_fps: bool = Field(
        default=False,
        description="Converts the clip to the target frame rate before use; off takes its frames as they are.",
    )
    target_fps: int = Field(
        default=24,
        ge=1,
        le=60,
        description="Frame rate to bring the clip to, in frames a second; counts only with resample_fps on.",
    )
    reverse_video: bool = Field(default=False, description="Runs the video backwards.")


class FfmpegApiImageFrame(FalStructure):
    """
    A picture and how many frames it stays.
    """

    _required: ClassVar[tuple[str, ...]] = ("url", "frames")
    type: Literal["fal.FfmpegApiImageFrame"] = "fal.FfmpegApiImageFrame"
    url: ImageRef = Field(default=ImageRef(), description="The picture to show.")
    frames: int | None = Field(
        default=None,
        ge=1,
        le=1000,
        description="How many frames this picture stays; divided by the frame rate this gives the seconds.",
    )


class FinegrainEraserBoxPromptBase(FalStructure):
    """
    A box around an object, in pixels.
    """

    type: Literal["fal.FinegrainEraserBoxPromptBase"] = "fal.FinegrainEraserBoxPromptBase"
    x_min: int = Field(default=0, description="Left edge of the box, in pixels from the left of the picture.")
    y_min: int = Field(default=0, description="Upper edge of the box, in pixels from the top of the picture.")
    x_max: int = Field(default=0, description="Right edge of the box, in pixels from the left of the picture.")
    y_max: int = Field(default=0, description="Lower edge of the box, in pixels from the top of the picture.")


class FluxLoraFillImageFillInput(FalStructure):
    """
    The picture from which masked areas are filled, and how.
    """

    type: Literal["fal.FluxLoraFillImageFillInput"] = "fal.FluxLoraFillImageFillInput"
    fill_image: list[ImageRef] | ImageRef = Field(
        default=[], serialization_alias="fill_image_url", description="Images whose content goes into the masked area."
    )
    in_context_fill: bool = Field(
        default=False, description="Shows the fill picture beside the original for a more faithful match; dearer."
    )
    use_prompt: bool = Field(
        default=False,
        description="Uses the written prompt along with the fill picture; off lets the picture alone decide.",
    )


class FooocusLoraWeight(FalStructure):
    """
    A LoRA add-on and how strongly it is mixed into the model.
    """

    _required: ClassVar[tuple[str, ...]] = ("path",)
    type: Literal["fal.FooocusLoraWeight"] = "fal.FooocusLoraWeight"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    scale: float = Field(
        default=0.1,
        ge=0,
        le=1,
        description="Strength of this LoRA: 1 is as trained and the most there is, 0 turns it off.",
    )


class FooocusPerformance(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    SPEED = "Speed"
    QUALITY = "Quality"
    EXTREME_SPEED = "Extreme Speed"
    LIGHTNING = "Lightning"


class FooocusRefiner(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    NONE = "None"
    REALISTICVISIONV60B1_V51VAE_SAFETENSORS = "realisticVisionV60B1_v51VAE.safetensors"


class FooocusStyle(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    FOOOCUS_V2 = "Fooocus V2"
    FOOOCUS_ENHANCE = "Fooocus Enhance"
    FOOOCUS_SHARP = "Fooocus Sharp"
    FOOOCUS_SEMI_REALISTIC = "Fooocus Semi Realistic"
    FOOOCUS_MASTERPIECE = "Fooocus Masterpiece"
    FOOOCUS_PHOTOGRAPH = "Fooocus Photograph"
    FOOOCUS_NEGATIVE = "Fooocus Negative"
    FOOOCUS_CINEMATIC = "Fooocus Cinematic"
    SAI_3D_MODEL = "SAI 3D Model"
    SAI_ANALOG_FILM = "SAI Analog Film"
    SAI_ANIME = "SAI Anime"
    SAI_CINEMATIC = "SAI Cinematic"
    SAI_COMIC_BOOK = "SAI Comic Book"
    SAI_CRAFT_CLAY = "SAI Craft Clay"
    SAI_DIGITAL_ART = "SAI Digital Art"
    SAI_ENHANCE = "SAI Enhance"
    SAI_FANTASY_ART = "SAI Fantasy Art"
    SAI_ISOMETRIC = "SAI Isometric"
    SAI_LINE_ART = "SAI Line Art"
    SAI_LOWPOLY = "SAI Lowpoly"
    SAI_NEONPUNK = "SAI Neonpunk"
    SAI_ORIGAMI = "SAI Origami"
    SAI_PHOTOGRAPHIC = "SAI Photographic"
    SAI_PIXEL_ART = "SAI Pixel Art"
    SAI_TEXTURE = "SAI Texture"
    MRE_CINEMATIC_DYNAMIC = "MRE Cinematic Dynamic"
    MRE_SPONTANEOUS_PICTURE = "MRE Spontaneous Picture"
    MRE_ARTISTIC_VISION = "MRE Artistic Vision"
    MRE_DARK_DREAM = "MRE Dark Dream"
    MRE_GLOOMY_ART = "MRE Gloomy Art"
    MRE_BAD_DREAM = "MRE Bad Dream"
    MRE_UNDERGROUND = "MRE Underground"
    MRE_SURREAL_PAINTING = "MRE Surreal Painting"
    MRE_DYNAMIC_ILLUSTRATION = "MRE Dynamic Illustration"
    MRE_UNDEAD_ART = "MRE Undead Art"
    MRE_ELEMENTAL_ART = "MRE Elemental Art"
    MRE_SPACE_ART = "MRE Space Art"
    MRE_ANCIENT_ILLUSTRATION = "MRE Ancient Illustration"
    MRE_BRAVE_ART = "MRE Brave Art"
    MRE_HEROIC_FANTASY = "MRE Heroic Fantasy"
    MRE_DARK_CYBERPUNK = "MRE Dark Cyberpunk"
    MRE_LYRICAL_GEOMETRY = "MRE Lyrical Geometry"
    MRE_SUMI_E_SYMBOLIC = "MRE Sumi E Symbolic"
    MRE_SUMI_E_DETAILED = "MRE Sumi E Detailed"
    MRE_MANGA = "MRE Manga"
    MRE_ANIME = "MRE Anime"
    MRE_COMIC = "MRE Comic"
    ADS_ADVERTISING = "Ads Advertising"
    ADS_AUTOMOTIVE = "Ads Automotive"
    ADS_CORPORATE = "Ads Corporate"
    ADS_FASHION_EDITORIAL = "Ads Fashion Editorial"
    ADS_FOOD_PHOTOGRAPHY = "Ads Food Photography"
    ADS_GOURMET_FOOD_PHOTOGRAPHY = "Ads Gourmet Food Photography"
    ADS_LUXURY = "Ads Luxury"
    ADS_REAL_ESTATE = "Ads Real Estate"
    ADS_RETAIL = "Ads Retail"
    ARTSTYLE_ABSTRACT = "Artstyle Abstract"
    ARTSTYLE_ABSTRACT_EXPRESSIONISM = "Artstyle Abstract Expressionism"
    ARTSTYLE_ART_DECO = "Artstyle Art Deco"
    ARTSTYLE_ART_NOUVEAU = "Artstyle Art Nouveau"
    ARTSTYLE_CONSTRUCTIVIST = "Artstyle Constructivist"
    ARTSTYLE_CUBIST = "Artstyle Cubist"
    ARTSTYLE_EXPRESSIONIST = "Artstyle Expressionist"
    ARTSTYLE_GRAFFITI = "Artstyle Graffiti"
    ARTSTYLE_HYPERREALISM = "Artstyle Hyperrealism"
    ARTSTYLE_IMPRESSIONIST = "Artstyle Impressionist"
    ARTSTYLE_POINTILLISM = "Artstyle Pointillism"
    ARTSTYLE_POP_ART = "Artstyle Pop Art"
    ARTSTYLE_PSYCHEDELIC = "Artstyle Psychedelic"
    ARTSTYLE_RENAISSANCE = "Artstyle Renaissance"
    ARTSTYLE_STEAMPUNK = "Artstyle Steampunk"
    ARTSTYLE_SURREALIST = "Artstyle Surrealist"
    ARTSTYLE_TYPOGRAPHY = "Artstyle Typography"
    ARTSTYLE_WATERCOLOR = "Artstyle Watercolor"
    FUTURISTIC_BIOMECHANICAL = "Futuristic Biomechanical"
    FUTURISTIC_BIOMECHANICAL_CYBERPUNK = "Futuristic Biomechanical Cyberpunk"
    FUTURISTIC_CYBERNETIC = "Futuristic Cybernetic"
    FUTURISTIC_CYBERNETIC_ROBOT = "Futuristic Cybernetic Robot"
    FUTURISTIC_CYBERPUNK_CITYSCAPE = "Futuristic Cyberpunk Cityscape"
    FUTURISTIC_FUTURISTIC = "Futuristic Futuristic"
    FUTURISTIC_RETRO_CYBERPUNK = "Futuristic Retro Cyberpunk"
    FUTURISTIC_RETRO_FUTURISM = "Futuristic Retro Futurism"
    FUTURISTIC_SCI_FI = "Futuristic Sci Fi"
    FUTURISTIC_VAPORWAVE = "Futuristic Vaporwave"
    GAME_BUBBLE_BOBBLE = "Game Bubble Bobble"
    GAME_CYBERPUNK_GAME = "Game Cyberpunk Game"
    GAME_FIGHTING_GAME = "Game Fighting Game"
    GAME_GTA = "Game Gta"
    GAME_MARIO = "Game Mario"
    GAME_MINECRAFT = "Game Minecraft"
    GAME_POKEMON = "Game Pokemon"
    GAME_RETRO_ARCADE = "Game Retro Arcade"
    GAME_RETRO_GAME = "Game Retro Game"
    GAME_RPG_FANTASY_GAME = "Game Rpg Fantasy Game"
    GAME_STRATEGY_GAME = "Game Strategy Game"
    GAME_STREETFIGHTER = "Game Streetfighter"
    GAME_ZELDA = "Game Zelda"
    MISC_ARCHITECTURAL = "Misc Architectural"
    MISC_DISCO = "Misc Disco"
    MISC_DREAMSCAPE = "Misc Dreamscape"
    MISC_DYSTOPIAN = "Misc Dystopian"
    MISC_FAIRY_TALE = "Misc Fairy Tale"
    MISC_GOTHIC = "Misc Gothic"
    MISC_GRUNGE = "Misc Grunge"
    MISC_HORROR = "Misc Horror"
    MISC_KAWAII = "Misc Kawaii"
    MISC_LOVECRAFTIAN = "Misc Lovecraftian"
    MISC_MACABRE = "Misc Macabre"
    MISC_MANGA = "Misc Manga"
    MISC_METROPOLIS = "Misc Metropolis"
    MISC_MINIMALIST = "Misc Minimalist"
    MISC_MONOCHROME = "Misc Monochrome"
    MISC_NAUTICAL = "Misc Nautical"
    MISC_SPACE = "Misc Space"
    MISC_STAINED_GLASS = "Misc Stained Glass"
    MISC_TECHWEAR_FASHION = "Misc Techwear Fashion"
    MISC_TRIBAL = "Misc Tribal"
    MISC_ZENTANGLE = "Misc Zentangle"
    PAPERCRAFT_COLLAGE = "Papercraft Collage"
    PAPERCRAFT_FLAT_PAPERCUT = "Papercraft Flat Papercut"
    PAPERCRAFT_KIRIGAMI = "Papercraft Kirigami"
    PAPERCRAFT_PAPER_MACHE = "Papercraft Paper Mache"
    PAPERCRAFT_PAPER_QUILLING = "Papercraft Paper Quilling"
    PAPERCRAFT_PAPERCUT_COLLAGE = "Papercraft Papercut Collage"
    PAPERCRAFT_PAPERCUT_SHADOW_BOX = "Papercraft Papercut Shadow Box"
    PAPERCRAFT_STACKED_PAPERCUT = "Papercraft Stacked Papercut"
    PAPERCRAFT_THICK_LAYERED_PAPERCUT = "Papercraft Thick Layered Papercut"
    PHOTO_ALIEN = "Photo Alien"
    PHOTO_FILM_NOIR = "Photo Film Noir"
    PHOTO_GLAMOUR = "Photo Glamour"
    PHOTO_HDR = "Photo Hdr"
    PHOTO_IPHONE_PHOTOGRAPHIC = "Photo Iphone Photographic"
    PHOTO_LONG_EXPOSURE = "Photo Long Exposure"
    PHOTO_NEON_NOIR = "Photo Neon Noir"
    PHOTO_SILHOUETTE = "Photo Silhouette"
    PHOTO_TILT_SHIFT = "Photo Tilt Shift"
    CINEMATIC_DIVA = "Cinematic Diva"
    ABSTRACT_EXPRESSIONISM = "Abstract Expressionism"
    ACADEMIA = "Academia"
    ACTION_FIGURE = "Action Figure"
    ADORABLE_3D_CHARACTER = "Adorable 3D Character"
    ADORABLE_KAWAII = "Adorable Kawaii"
    ART_DECO = "Art Deco"
    ART_NOUVEAU = "Art Nouveau"
    ASTRAL_AURA = "Astral Aura"
    AVANT_GARDE = "Avant Garde"
    BAROQUE = "Baroque"
    BAUHAUS_STYLE_POSTER = "Bauhaus Style Poster"
    BLUEPRINT_SCHEMATIC_DRAWING = "Blueprint Schematic Drawing"
    CARICATURE = "Caricature"
    CEL_SHADED_ART = "Cel Shaded Art"
    CHARACTER_DESIGN_SHEET = "Character Design Sheet"
    CLASSICISM_ART = "Classicism Art"
    COLOR_FIELD_PAINTING = "Color Field Painting"
    COLORED_PENCIL_ART = "Colored Pencil Art"
    CONCEPTUAL_ART = "Conceptual Art"
    CONSTRUCTIVISM = "Constructivism"
    CUBISM = "Cubism"
    DADAISM = "Dadaism"
    DARK_FANTASY = "Dark Fantasy"
    DARK_MOODY_ATMOSPHERE = "Dark Moody Atmosphere"
    DMT_ART_STYLE = "Dmt Art Style"
    DOODLE_ART = "Doodle Art"
    DOUBLE_EXPOSURE = "Double Exposure"
    DRIPPING_PAINT_SPLATTER_ART = "Dripping Paint Splatter Art"
    EXPRESSIONISM = "Expressionism"
    FADED_POLAROID_PHOTO = "Faded Polaroid Photo"
    FAUVISM = "Fauvism"
    FLAT_2D_ART = "Flat 2d Art"
    FORTNITE_ART_STYLE = "Fortnite Art Style"
    FUTURISM = "Futurism"
    GLITCHCORE = "Glitchcore"
    GLO_FI = "Glo Fi"
    GOOGIE_ART_STYLE = "Googie Art Style"
    GRAFFITI_ART = "Graffiti Art"
    HARLEM_RENAISSANCE_ART = "Harlem Renaissance Art"
    HIGH_FASHION = "High Fashion"
    IDYLLIC = "Idyllic"
    IMPRESSIONISM = "Impressionism"
    INFOGRAPHIC_DRAWING = "Infographic Drawing"
    INK_DRIPPING_DRAWING = "Ink Dripping Drawing"
    JAPANESE_INK_DRAWING = "Japanese Ink Drawing"
    KNOLLING_PHOTOGRAPHY = "Knolling Photography"
    LIGHT_CHEERY_ATMOSPHERE = "Light Cheery Atmosphere"
    LOGO_DESIGN = "Logo Design"
    LUXURIOUS_ELEGANCE = "Luxurious Elegance"
    MACRO_PHOTOGRAPHY = "Macro Photography"
    MANDOLA_ART = "Mandola Art"
    MARKER_DRAWING = "Marker Drawing"
    MEDIEVALISM = "Medievalism"
    MINIMALISM = "Minimalism"
    NEO_BAROQUE = "Neo Baroque"
    NEO_BYZANTINE = "Neo Byzantine"
    NEO_FUTURISM = "Neo Futurism"
    NEO_IMPRESSIONISM = "Neo Impressionism"
    NEO_ROCOCO = "Neo Rococo"
    NEOCLASSICISM = "Neoclassicism"
    OP_ART = "Op Art"
    ORNATE_AND_INTRICATE = "Ornate And Intricate"
    PENCIL_SKETCH_DRAWING = "Pencil Sketch Drawing"
    POP_ART_2 = "Pop Art 2"
    ROCOCO = "Rococo"
    SILHOUETTE_ART = "Silhouette Art"
    SIMPLE_VECTOR_ART = "Simple Vector Art"
    SKETCHUP = "Sketchup"
    STEAMPUNK_2 = "Steampunk 2"
    SURREALISM = "Surrealism"
    SUPREMATISM = "Suprematism"
    TERRAGEN = "Terragen"
    TRANQUIL_RELAXING_ATMOSPHERE = "Tranquil Relaxing Atmosphere"
    STICKER_DESIGNS = "Sticker Designs"
    VIBRANT_RIM_LIGHT = "Vibrant Rim Light"
    VOLUMETRIC_LIGHTING = "Volumetric Lighting"
    WATERCOLOR_2 = "Watercolor 2"
    WHIMSICAL_AND_PLAYFUL = "Whimsical And Playful"
    MK_CHROMOLITHOGRAPHY = "Mk Chromolithography"
    MK_CROSS_PROCESSING_PRINT = "Mk Cross Processing Print"
    MK_DUFAYCOLOR_PHOTOGRAPH = "Mk Dufaycolor Photograph"
    MK_HERBARIUM = "Mk Herbarium"
    MK_PUNK_COLLAGE = "Mk Punk Collage"
    MK_MOSAIC = "Mk Mosaic"
    MK_VAN_GOGH = "Mk Van Gogh"
    MK_COLORING_BOOK = "Mk Coloring Book"
    MK_SINGER_SARGENT = "Mk Singer Sargent"
    MK_POLLOCK = "Mk Pollock"
    MK_BASQUIAT = "Mk Basquiat"
    MK_ANDY_WARHOL = "Mk Andy Warhol"
    MK_HALFTONE_PRINT = "Mk Halftone Print"
    MK_GOND_PAINTING = "Mk Gond Painting"
    MK_ALBUMEN_PRINT = "Mk Albumen Print"
    MK_AQUATINT_PRINT = "Mk Aquatint Print"
    MK_ANTHOTYPE_PRINT = "Mk Anthotype Print"
    MK_INUIT_CARVING = "Mk Inuit Carving"
    MK_BROMOIL_PRINT = "Mk Bromoil Print"
    MK_CALOTYPE_PRINT = "Mk Calotype Print"
    MK_COLOR_SKETCHNOTE = "Mk Color Sketchnote"
    MK_CIBULAK_PORCELAIN = "Mk Cibulak Porcelain"
    MK_ALCOHOL_INK_ART = "Mk Alcohol Ink Art"
    MK_ONE_LINE_ART = "Mk One Line Art"
    MK_BLACKLIGHT_PAINT = "Mk Blacklight Paint"
    MK_CARNIVAL_GLASS = "Mk Carnival Glass"
    MK_CYANOTYPE_PRINT = "Mk Cyanotype Print"
    MK_CROSS_STITCHING = "Mk Cross Stitching"
    MK_ENCAUSTIC_PAINT = "Mk Encaustic Paint"
    MK_EMBROIDERY = "Mk Embroidery"
    MK_GYOTAKU = "Mk Gyotaku"
    MK_LUMINOGRAM = "Mk Luminogram"
    MK_LITE_BRITE_ART = "Mk Lite Brite Art"
    MK_MOKUME_GANE = "Mk Mokume Gane"
    PEBBLE_ART = "Pebble Art"
    MK_PALEKH = "Mk Palekh"
    MK_SUMINAGASHI = "Mk Suminagashi"
    MK_SCRIMSHAW = "Mk Scrimshaw"
    MK_SHIBORI = "Mk Shibori"
    MK_VITREOUS_ENAMEL = "Mk Vitreous Enamel"
    MK_UKIYO_E = "Mk Ukiyo E"
    MK_VINTAGE_AIRLINE_POSTER = "Mk Vintage Airline Poster"
    MK_VINTAGE_TRAVEL_POSTER = "Mk Vintage Travel Poster"
    MK_BAUHAUS_STYLE = "Mk Bauhaus Style"
    MK_AFROFUTURISM = "Mk Afrofuturism"
    MK_ATOMPUNK = "Mk Atompunk"
    MK_CONSTRUCTIVISM = "Mk Constructivism"
    MK_CHICANO_ART = "Mk Chicano Art"
    MK_DE_STIJL = "Mk De Stijl"
    MK_DAYAK_ART = "Mk Dayak Art"
    MK_FAYUM_PORTRAIT = "Mk Fayum Portrait"
    MK_ILLUMINATED_MANUSCRIPT = "Mk Illuminated Manuscript"
    MK_KALIGHAT_PAINTING = "Mk Kalighat Painting"
    MK_MADHUBANI_PAINTING = "Mk Madhubani Painting"
    MK_PICTORIALISM = "Mk Pictorialism"
    MK_PICHWAI_PAINTING = "Mk Pichwai Painting"
    MK_PATACHITRA_PAINTING = "Mk Patachitra Painting"
    MK_SAMOAN_ART_INSPIRED = "Mk Samoan Art Inspired"
    MK_TLINGIT_ART = "Mk Tlingit Art"
    MK_ADNATE_STYLE = "Mk Adnate Style"
    MK_RON_ENGLISH_STYLE = "Mk Ron English Style"
    MK_SHEPARD_FAIREY_STYLE = "Mk Shepard Fairey Style"


class Frame(FalStructure):
    """
    One picture of the sequence to interpolate.
    """

    _required: ClassVar[tuple[str, ...]] = ("url",)
    type: Literal["fal.Frame"] = "fal.Frame"
    url: AssetRef = Field(default=AssetRef(), description="The still picture of this frame.")


class FramesPerSecond25Or50(int, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    FPS_25 = 25
    FPS_50 = 50


class GeminiSpeakerConfig(FalStructure):
    """
    A speaker in the text and the voice that reads them.
    """

    class Voice(str, Enum):
        ACHERNAR = "Achernar"
        ACHIRD = "Achird"
        ALGENIB = "Algenib"
        ALGIEBA = "Algieba"
        ALNILAM = "Alnilam"
        AOEDE = "Aoede"
        AUTONOE = "Autonoe"
        CALLIRRHOE = "Callirrhoe"
        CHARON = "Charon"
        DESPINA = "Despina"
        ENCELADUS = "Enceladus"
        ERINOME = "Erinome"
        FENRIR = "Fenrir"
        GACRUX = "Gacrux"
        IAPETUS = "Iapetus"
        KORE = "Kore"
        LAOMEDEIA = "Laomedeia"
        LEDA = "Leda"
        ORUS = "Orus"
        PULCHERRIMA = "Pulcherrima"
        PUCK = "Puck"
        RASALGETHI = "Rasalgethi"
        SADACHBIA = "Sadachbia"
        SADALTAGER = "Sadaltager"
        SCHEDAR = "Schedar"
        SULAFAT = "Sulafat"
        UMBRIEL = "Umbriel"
        VINDEMIATRIX = "Vindemiatrix"
        ZEPHYR = "Zephyr"
        ZUBENELGENUBI = "Zubenelgenubi"

    _required: ClassVar[tuple[str, ...]] = ("voice", "speaker_id")
    type: Literal["fal.GeminiSpeakerConfig"] = "fal.GeminiSpeakerConfig"
    voice: Voice | None = Field(default=None, description="Voice in which this person speaks.")
    speaker_id: str = Field(
        default="",
        pattern="^\\w+$",
        description="Name that marks this speaker's lines in the prompt, as Alice in Alice: Hello; letters and digits only.",
    )


class GptImageSize(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "auto"
    IMAGE_SIZE_1024X1024 = "1024x1024"
    IMAGE_SIZE_1536X1024 = "1536x1024"
    IMAGE_SIZE_1024X1536 = "1024x1536"


class GrokAspectRatioAuto(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "auto"
    RATIO_16_9 = "16:9"
    RATIO_4_3 = "4:3"
    RATIO_3_2 = "3:2"
    RATIO_1_1 = "1:1"
    RATIO_2_3 = "2:3"
    RATIO_3_4 = "3:4"
    RATIO_9_16 = "9:16"


class GrokImageResolution(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RESOLUTION_1K = "1k"
    RESOLUTION_2K = "2k"


class GuidanceInput(FalStructure):
    """
    A guidance picture with its method and strength.
    """

    class Method(str, Enum):
        CONTROLNET_CANNY = "controlnet_canny"
        CONTROLNET_DEPTH = "controlnet_depth"
        CONTROLNET_RECOLORING = "controlnet_recoloring"
        CONTROLNET_COLOR_GRID = "controlnet_color_grid"

    _required: ClassVar[tuple[str, ...]] = ("image",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"max_file_size": 12582912, "formats": ["jpeg", "png", "webp"]}
    }
    type: Literal["fal.GuidanceInput"] = "fal.GuidanceInput"
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The guidance picture; several must share one aspect ratio, which the result takes over. JPEG, PNG or WebP, up to 12 MB.",
    )
    method: Method | None = Field(
        default=None,
        description="What is taken from the guidance picture: edges, depth, its forms to recolour, or a colour grid.",
    )
    scale: float = Field(default=1.0, ge=0, le=1, description="Weight of this guidance; 0 is none, higher binds more.")


class GuidanceType(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    CFG = "cfg"
    APG = "apg"
    CFG_STAR = "cfg_star"


class HeygenAvatarIVBackground(FalStructure):
    """
    What stands behind the avatar: a colour or a file.
    """

    class Type(str, Enum):
        COLOR = "color"
        IMAGE = "image"
        VIDEO = "video"

    type: Literal["fal.HeygenAvatarIVBackground"] = "fal.HeygenAvatarIVBackground"
    type_: Type = Field(
        default=Type.COLOR,
        serialization_alias="type",
        description="Whether the background is a colour, a picture or a video.",
    )
    value: str = Field(
        default="#FFFFFF",
        description="The background itself: a hex colour such as #FFFFFF, or the address of the picture or video.",
    )


class HeygenAvatarVBackground(FalStructure):
    """
    What stands behind the avatar: a colour or a file.
    """

    class Type(str, Enum):
        COLOR = "color"
        IMAGE = "image"

    type: Literal["fal.HeygenAvatarVBackground"] = "fal.HeygenAvatarVBackground"
    type_: Type = Field(
        default=Type.COLOR, serialization_alias="type", description="Whether the background is a colour or a picture."
    )
    value: str = Field(
        default="#FFFFFF",
        description="The background itself: a hex colour such as #FFFFFF, or the address of the picture.",
    )


class HeygenAvatarVWatermark(FalStructure):
    """
    A picture laid over the video, with its place, size and opacity.
    """

    class Placement(str, Enum):
        TOP_LEFT = "top-left"
        TOP_RIGHT = "top-right"
        BOTTOM_LEFT = "bottom-left"
        BOTTOM_RIGHT = "bottom-right"

    _required: ClassVar[tuple[str, ...]] = ("image",)
    type: Literal["fal.HeygenAvatarVWatermark"] = "fal.HeygenAvatarVWatermark"
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to lay over the video, such as a logo.",
    )
    scale: float | None = Field(
        default=None, gt=0, le=2, description="Size of the picture in relation to the video; higher is larger."
    )
    opacity: float | None = Field(
        default=None, ge=0, le=1, description="How solid the picture is: 0 is invisible, 1 fully opaque."
    )
    placement: Placement | None = Field(default=None, description="Corner of the video in which the picture stands.")


class HeygenCharacter(FalStructure):
    """
    The avatar that speaks, and how it is shown.
    """

    class Avatar(str, Enum):
        ABIGAIL_UPPER_BODY = "Abigail (Upper Body)"
        ABIGAIL_OFFICE_FRONT = "Abigail Office Front"
        ABIGAIL_OFFICE_SIDE = "Abigail Office Side"
        ABIGAIL_SOFA_FRONT = "Abigail Sofa Front"
        ABIGAIL_SOFA_SIDE = "Abigail Sofa Side"
        ADITYA_IN_BROWN_BLAZER = "Aditya in Brown blazer"
        ADITYA_IN_BLUE_BLAZER = "Aditya in Blue blazer"
        ADITYA_IN_BLUE_SHIRT = "Aditya in Blue shirt"
        ADITYA_IN_BLUE_T_SHIRT = "Aditya in Blue t-shirt"
        ADITYA_IN_BEIGE_BLAZER = "Aditya in Beige blazer"
        ADRIAN_IN_BLUE_SHIRT = "Adrian in Blue Shirt"
        ADRIAN_IN_BLUE_SUIT = "Adrian in Blue Suit"
        ADRIAN_IN_BLUE_SWEATER = "Adrian in Blue Sweater"
        ADRIANA_BIZTALK_FRONT = "Adriana BizTalk Front"
        ADRIANA_BIZTALK_SIDE = "Adriana BizTalk Side"
        ADRIANA_BUSINESS_FRONT_2 = "Adriana Business Front 2"
        ADRIANA_BUSINESS_FRONT = "Adriana Business Front "
        ADRIANA_BUSINESS_SIDE = "Adriana Business Side"
        ADRIANA_NURSE_FRONT_2 = "Adriana Nurse Front 2"
        ADRIANA_NURSE_FRONT = "Adriana Nurse Front"
        ADRIANA_NURSE_SIDE_2 = "Adriana Nurse Side 2"
        ADRIANA_NURSE_SIDE = "Adriana Nurse Side"
        ADRIANA_NURSE_SITTING_SIDE = "Adriana Nurse Sitting Side"
        ADRIANA_SUITSOFA_FRONT = "Adriana SuitSofa Front"
        AIKO = "Aiko"
        ALBERT_IN_BLUE_POLO_SHIRT = "Albert in Blue Polo shirt"
        ALBERT_IN_BLUE_BLAZER = "Albert in Blue blazer"
        ALBERT_IN_BLUE_SHIRT = "Albert in Blue shirt"
        ALBERT_IN_BLUE_SUIT = "Albert in Blue suit"
        ALBERT_IN_KHAKI_BLAZER = "Albert in Khaki blazer"
        ALBERT_IN_WHITE_SHIRT = "Albert in White shirt"
        AMANDA_IN_BLUE_SHIRT_FRONT = "Amanda in Blue Shirt (Front)"
        AMANDA_IN_BLUE_SHIRT_LEFT = "Amanda in Blue Shirt (Left)"
        AMANDA_IN_BLUE_SHIRT_RIGHT = "Amanda in Blue Shirt (Right)"
        AMANDA_IN_GREY_SHIRT_FRONT = "Amanda in Grey Shirt (Front)"
        AMANDA_IN_GREY_SHIRT_LEFT = "Amanda in Grey Shirt (Left)"
        AMANDA_IN_GREY_SHIRT_RIGHT = "Amanda in Grey Shirt (Right)"
        AMANDA_IN_MAINTENANCE_FRONT = "Amanda in Maintenance (Front)"
        AMANDA_IN_MAINTENANCE_LEFT = "Amanda in Maintenance (Left)"
        AMANDA_IN_MAINTENANCE_RIGHT = "Amanda in Maintenance (Right)"
        AMELIA_BUSINESS_TRAINING_FRONT_2 = "Amelia Business Training Front 2"
        AMELIA_BUSINESS_TRAINING_FRONT = "Amelia Business Training Front"
        AMELIA_BUSINESS_TRAINING_SIDE_2 = "Amelia Business Training Side 2"
        AMELIA_BUSINESS_TRAINING_SIDE = "Amelia Business Training Side"
        AMELIA_LOUNGE_FRONT_2 = "Amelia Lounge Front 2"
        AMELIA_LOUNGE_FRONT = "Amelia Lounge Front"
        AMELIA_LOUNGE_SIDE_2 = "Amelia Lounge Side 2"
        AMELIA_LOUNGE_SIDE = "Amelia Lounge Side"
        AMELIA_YOGA_FRONT_2 = "Amelia Yoga Front 2"
        AMELIA_YOGA_FRONT = "Amelia Yoga Front"
        AMELIA_YOGA_SIDE_2 = "Amelia Yoga Side 2"
        AMELIA_YOGA_SIDE = "Amelia Yoga Side"
        ALEX_IN_BLACK_SUIT = "Alex in Black Suit"
        ALEX_IN_JACKET = "Alex in Jacket"
        ALEX_IN_WHITE_COAT = "Alex in White Coat"
        ALEX_IN_YELLOW_SWEATER = "Alex in Yellow Sweater"
        ANJA_OFFICE_FRONT = "Anja Office Front"
        ANJA_OFFICE_SIDE = "Anja Office Side "
        ANJA_SOFA_FRONT = "Anja Sofa Front"
        ANJA_SOFA_SIDE = "Anja Sofa Side "
        ANN_BUSINESS_FRONT = "Ann Business Front"
        ANN_BUSINESS_SITTING = "Ann Business Sitting"
        ANN_CASUAL_FRONT = "Ann Casual Front"
        ANN_CASUAL_LYING = "Ann Casual Lying"
        ANN_CASUAL_SITTING_2 = "Ann Casual Sitting 2"
        ANN_CASUAL_SITTING = "Ann Casual Sitting"
        ANN_DOCTOR_SITTING = "Ann Doctor Sitting"
        ANN_DOCTOR_STANDING = "Ann Doctor Standing"
        ANN_SWEATER_FRONT = "Ann Sweater Front"
        ANN_SWEATER_SIDE = "Ann Sweater Side"
        ANN_THERAPIST = "Ann Therapist"
        ANNA_IN_WHITE_T_SHIRT = "Anna in White T-shirt"
        ANNA_IN_TURTLENECK_T_SHIRT = "Anna in Turtleneck T-shirt"
        ANNA_IN_BROWN_T_SHIRT = "Anna in Brown T-shirt"
        ANNELISE_IN_DARK_BLUE_DRESS = "Annelise in Dark blue dress"
        ANNELISE_IN_OFF_WHITE_DRESS = "Annelise in Off white dress"
        ANNELISE_IN_SKY_BLUE_DRESS = "Annelise in Sky blue dress"
        ANNELISE_IN_WHITE_DRESS = "Annelise in White dress"
        ANNELORE_IN_BLUE_BLAZER = "Annelore in Blue blazer"
        ANNELORE_IN_BLUE_DRESS = "Annelore in Blue dress"
        ANNELORE_IN_RED_BLAZER = "Annelore in Red blazer"
        ANNELORE_IN_RED_SWEATER = "Annelore in Red sweater"
        ANNELORE_IN_WHITE_SHIRT = "Annelore in White shirt"
        ANNIE_IN_GREY_JACKET = "Annie in Grey Jacket"
        ANNIE_IN_WHITE_SHIRT = "Annie in White Shirt"
        ANNIE_IN_TAN_JACKET = "Annie in Tan Jacket"
        ANNIE_IN_BLUE_CASUAL = "Annie in Blue Casual"
        ANNIE_IN_LIGHT_BLUE = "Annie in Light Blue"
        ANNIE_IN_BROWN_SHIRT = "Annie in Brown Shirt"
        ANNIE_IN_BLACK_SHIRT = "Annie in Black Shirt"
        ANNIE_IN_PINK_SUIT = "Annie in Pink Suit"
        ANNIE_IN_GREY_DRESS = "Annie in Grey Dress"
        ANNIE_IN_BLUE_VEST = "Annie in Blue Vest"
        ANNIE_IN_BLACK_V_NECK_SHIRT = "Annie in Black V-neck Shirt"
        ANNIE_IN_BLUE_SUIT = "Annie in Blue Suit"
        ANNIE_BAR_SITTING_FRONT = "Annie Bar Sitting Front"
        ANNIE_BAR_SITTING_SIDE = "Annie Bar Sitting Side"
        ANNIE_BAR_STANDING_FRONT_2 = "Annie Bar Standing Front 2"
        ANNIE_BAR_STANDING_FRONT_3 = "Annie Bar Standing Front 3"
        ANNIE_BAR_STANDING_FRONT = "Annie Bar Standing Front"
        ANNIE_BAR_STANDING_SIDE_2 = "Annie Bar Standing Side 2"
        ANNIE_BAR_STANDING_SIDE_3 = "Annie Bar Standing Side 3"
        ANNIE_BAR_STANDING_SIDE = "Annie Bar Standing Side"
        ANNIE_BUSINESS_CASUAL_STANDING_FRONT_2 = "Annie Business Casual Standing Front 2"
        ANNIE_BUSINESS_CASUAL_STANDING_FRONT = "Annie Business Casual Standing Front"
        ANNIE_BUSINESS_CASUAL_STANDING_SIDE_2 = "Annie Business Casual Standing Side 2"
        ANNIE_BUSINESS_CASUAL_STANDING_SIDE = "Annie Business Casual Standing Side"
        ANNIE_CASUAL_SITTING_FRONT_2 = "Annie Casual Sitting Front 2"
        ANNIE_CASUAL_SITTING_FRONT = "Annie Casual Sitting Front"
        ANNIE_CASUAL_SITTING_SIDE_2 = "Annie Casual Sitting Side 2"
        ANNIE_CASUAL_SITTING_SIDE = "Annie Casual Sitting Side"
        ANNIE_CASUAL_STANDING_FRONT_2 = "Annie Casual Standing Front 2"
        ANNIE_CASUAL_STANDING_FRONT = "Annie Casual Standing Front"
        ANNIE_CASUAL_STANDING_SIDE_2 = "Annie Casual Standing Side 2"
        ANNIE_CASUAL_STANDING_SIDE = "Annie Casual Standing Side"
        ANNIE_DESK_SITTING_FRONT_2 = "Annie Desk Sitting Front 2"
        ANNIE_DESK_SITTING_FRONT = "Annie Desk Sitting Front"
        ANNIE_DESK_SITTING_SIDE_2 = "Annie Desk Sitting Side 2"
        ANNIE_DESK_SITTING_SIDE = "Annie Desk Sitting Side"
        ANNIE_LOUNGE_STANDING_FRONT = "Annie Lounge Standing Front"
        ANNIE_LOUNGE_STANDING_SIDE = "Annie Lounge Standing Side"
        ANNIE_OFFICE_SITTING_FRONT_2 = "Annie Office Sitting Front 2"
        ANNIE_OFFICE_SITTING_FRONT = "Annie Office Sitting Front"
        ANNIE_OFFICE_SITTING_SIDE_2 = "Annie Office Sitting Side 2"
        ANNIE_OFFICE_SITTING_SIDE = "Annie Office Sitting Side"
        ANNIE_OFFICE_STANDING_FRONT = "Annie Office Standing Front"
        ANNIE_OFFICE_STANDING_SIDE = "Annie Office Standing Side"
        ANNIE_SOFA_SITTING_FRONT_3 = "Annie Sofa Sitting Front 3"
        ANNIE_SOFA_SITTING_FRONT = "Annie Sofa Sitting Front"
        ANNIE_SOFA_SITTING_SIDE_2 = "Annie Sofa Sitting Side 2"
        ANNIE_SOFA_SITTING_SIDE_3 = "Annie Sofa Sitting Side 3"
        ANNIE_SOFA_SITTING_SIDE = "Annie Sofa Sitting Side"
        ANNIE_SOFA_SITTING_FRONT_2 = "Annie Sofa Sitting Front 2"
        ANNIE_STUDIO_PINK_SITTING_FRONT = "Annie Studio Pink Sitting Front"
        ANNIE_STUDIO_PINK_SITTING_SIDE = "Annie Studio Pink Sitting Side"
        ANNIE_STUDIO_PINK_STANDING_FRONT = "Annie Studio Pink Standing Front"
        ANNIE_STUDIO_PINK_STANDING_SIDE = "Annie Studio Pink Standing Side"
        ARMANDO_CASUAL_FRONT = "Armando Casual Front"
        ARMANDO_CASUAL_SIDE = "Armando Casual Side"
        ARMANDO_SUIT_FRONT = "Armando Suit Front"
        ARMANDO_SUIT_SIDE = "Armando Suit Side"
        ARMANDO_SWEATER_FRONT_2 = "Armando Sweater Front 2"
        ARMANDO_SWEATER_FRONT = "Armando Sweater Front"
        ARMANDO_SWEATER_SIDE_2 = "Armando Sweater Side 2"
        ARMANDO_SWEATER_SIDE = "Armando Sweater Side"
        ARTUR_OFFICE_FRONT_2 = "Artur Office Front 2"
        ARTUR_OFFICE_FRONT = "Artur Office Front"
        ARTUR_OFFICE_SIDE_2 = "Artur Office Side 2"
        ARTUR_OFFICE_SIDE = "Artur Office Side"
        ARTUR_SOFA_CASUAL_FRONT_2 = "Artur Sofa Casual Front 2"
        ARTUR_SOFA_CASUAL_FRONT = "Artur Sofa Casual Front"
        ARTUR_SOFA_CASUAL_SIDE_2 = "Artur Sofa Casual Side 2"
        ARTUR_SOFA_CAUSAL_SIDE = "Artur Sofa Causal Side"
        AUBREY_SOFA_SIDE = "Aubrey Sofa Side"
        AUBREY_UPPER_BODY = "Aubrey (Upper Body)"
        AUBREY_NIGHT_SCENE_FRONT = "Aubrey Night Scene Front"
        AUBREY_OUTDOOR_SPORT_FRONT = "Aubrey Outdoor Sport Front"
        AUBREY_OUTDOOR_SPORT_SIDE = "Aubrey Outdoor Sport Side"
        AUBREY_SOFA_FRONT = "Aubrey Sofa Front"
        AUGUST_CASUAL_FRONT_2 = "August Casual Front 2"
        AUGUST_CASUAL_FRONT = "August Casual Front"
        AUGUST_COOL_SITTING = "August Cool Sitting"
        AUGUST_COOL_STYLE = "August Cool Style"
        AUGUST_EMPLOYEE_FRONT = "August Employee Front"
        AUGUST_HOODIES_FRONT_2 = "August Hoodies Front 2"
        AUGUST_HOODIES_FRONT = "August Hoodies Front"
        BAHAR_UPPER_BODY = "Bahar (Upper Body)"
        BAHAR_BUSINESS_FRONT = "Bahar Business Front"
        BAHAR_BUSINESS_SIDE = "Bahar Business Side"
        BAHAR_BUSINESS_SITTING_FRONT = "Bahar Business Sitting Front"
        BAHAR_BUSINESS_SITTING_SIDE = "Bahar Business Sitting Side"
        BAHAR_CASUAL_SITTING_FRONT_2 = "Bahar Casual Sitting Front 2"
        BAHAR_CASUAL_SITTING_FRONT = "Bahar Casual Sitting Front"
        BAHAR_CASUAL_SITTING_SIDE_2 = "Bahar Casual Sitting Side 2"
        BAHAR_CASUAL_SITTING_SIDE = "Bahar Casual Sitting Side"
        BAHAR_DENIM_CASUAL_FRONT = "Bahar Denim Casual Front"
        BAHAR_DENIM_CASUAL_SIDE = "Bahar Denim Casual Side"
        BAHAR_DENIM_FRONT = "Bahar Denim Front"
        BAHAR_DENIM_SIDE = "Bahar Denim Side"
        BAHAR_JACKET_CASUAL_FRONT = "Bahar Jacket Casual Front"
        BAHAR_JACKET_CASUAL_SIDE = "Bahar Jacket Casual Side"
        BAHAR_JACKET_FRONT = "Bahar Jacket Front"
        BAHAR_JACKET_SIDE = "Bahar Jacket Side"
        BAHAR_SUIT_FRONT = "Bahar Suit Front"
        BAHAR_SUIT_SIDE = "Bahar Suit Side"
        BASTIEN_IN_BLUE_T_SHIRT = "Bastien in Blue T-shirt"
        BASTIEN_IN_BLUE_BLAZER = "Bastien in Blue blazer"
        BASTIEN_IN_BLUE_SHIRT = "Bastien in Blue shirt"
        BASTIEN_IN_WHITE_SHIRT = "Bastien in White shirt"
        BLANKA_LOUNGE_FRONT = "Blanka Lounge Front"
        BLANKA_LOUNGE_SIDE = "Blanka Lounge Side"
        BLANKA_OUTDOOR_BUSINESS_FRONT = "Blanka Outdoor Business Front"
        BLANKA_OUTDOOR_BUSINESS_SIDE = "Blanka Outdoor Business Side"
        BLANKA_OUTDOOR_READING_FRONT = "Blanka Outdoor Reading Front"
        BLANKA_OUTDOOR_READING_SIDE = "Blanka Outdoor Reading Side"
        BLANKA_PICNIC_FRONT = "Blanka Picnic Front"
        BLANKA_PICNIC_SIDE = "Blanka Picnic Side"
        BOJAN_BUSINESS_TRAINING_FRONT_2 = "Bojan Business Training Front 2"
        BOJAN_BUSINESS_TRAINING_FRONT = "Bojan Business Training Front"
        BOJAN_BUSINESS_TRAINING_SIDE_2 = "Bojan Business Training Side 2"
        BOJAN_BUSINESS_TRAINING_SIDE = "Bojan Business Training Side"
        BOJAN_LOUNGE_FRONT_2 = "Bojan Lounge Front 2"
        BOJAN_LOUNGE_FRONT = "Bojan Lounge Front"
        BOJAN_LOUNGE_SIDE_2 = "Bojan Lounge Side 2"
        BOJAN_LOUNGE_SIDE = "Bojan Lounge Side"
        BOJAN_SPORT_FRONT_2 = "Bojan Sport Front 2"
        BOJAN_SPORT_FRONT = "Bojan Sport Front"
        BOJAN_SPORT_SIDE_2 = "Bojan Sport Side 2"
        BOJAN_SPORT_SIDE = "Bojan Sport Side"
        BRADLEY_IN_BLUE_POLO_FRONT = "Bradley in Blue Polo (Front)"
        BRADLEY_IN_BLUE_POLO_LEFT = "Bradley in Blue Polo (Left)"
        BRADLEY_IN_BLUE_POLO_RIGHT = "Bradley in Blue Polo (Right)"
        BRADLEY_IN_BLUE_SHIRT_FRONT = "Bradley in Blue Shirt (Front)"
        BRADLEY_IN_BLUE_SHIRT_LEFT = "Bradley in Blue Shirt (Left)"
        BRADLEY_IN_BLUE_SHIRT_RIGHT = "Bradley in Blue Shirt (Right)"
        BRADLEY_IN_DOCTOR_FRONT = "Bradley in Doctor (Front)"
        BRADLEY_IN_DOCTOR_LEFT = "Bradley in Doctor (Left)"
        BRADLEY_IN_DOCTOR_RIGHT = "Bradley in Doctor (Right)"
        BRANDON_IN_GREY_SUIT = "Brandon in Grey Suit"
        BRANDON_IN_BLUE_SWEATER = "Brandon in Blue Sweater"
        BRANDON_IN_WHITE_SHIRT = "Brandon in White Shirt"
        BRANDON_BUSINESS_SITTING_FRONT = "Brandon Business Sitting Front"
        BRANDON_BUSINESS_SITTING_SIDE = "Brandon Business Sitting Side"
        BRANDON_BUSINESS_STANDING_FRONT = "Brandon Business Standing Front"
        BRANDON_BUSINESS_STANDING_SIDE = "Brandon Business Standing Side"
        BRANDON_CASUAL_SITTING_FRONT = "Brandon Casual Sitting Front"
        BRANDON_CASUAL_SITTING_SIDE = "Brandon Casual Sitting Side"
        BRANDON_KITCHEN_STANDING_FRONT = "Brandon Kitchen Standing Front"
        BRANDON_KITCHEN_STANDING_SIDE = "Brandon Kitchen Standing Side"
        BRANDON_LOBBY_SITTING_FRONT = "Brandon Lobby Sitting Front"
        BRANDON_LOBBY_SITTING_SIDE = "Brandon Lobby Sitting Side"
        BRANDON_LOBBY_STANDING_FRONT = "Brandon Lobby Standing Front"
        BRANDON_LOBBY_STANDING_SIDE = "Brandon Lobby Standing Side"
        BRANDON_OFFICE_SITTING_FRONT = "Brandon Office Sitting Front"
        BRANDON_OFFICE_SITTING_SIDE = "Brandon Office Sitting Side"
        BRANDON_OFFICE_STANDING_FRONT = "Brandon Office Standing Front"
        BRANDON_OFFICE_STANDING_SIDE = "Brandon Office Standing Side"
        BRANDON_SOFA_SITTING_FRONT = "Brandon Sofa Sitting Front"
        BRANDON_SOFA_SITTING_SIDE = "Brandon Sofa Sitting Side"
        BRENT_OFFICE_FRONT_2 = "Brent Office Front 2"
        BRENT_OFFICE_FRONT = "Brent Office Front"
        BRENT_OFFICE_SIDE_2 = "Brent Office Side 2"
        BRENT_OFFICE_SIDE = "Brent Office Side"
        BRENT_SOFA_FRONT_2 = "Brent Sofa Front 2"
        BRENT_SOFA_FRONT = "Brent Sofa Front"
        BRENT_SOFA_SIDE_2 = "Brent Sofa Side 2"
        BRENT_SOFA_SIDE = "Brent Sofa Side"
        BRIANA_IN_WHITE_SHIRT = "Briana in White shirt"
        BRIANA_IN_STRIPED_T_SHIRT = "Briana in Striped T-shirt"
        BRIANA_IN_BROWN_SUIT = "Briana in Brown suit"
        BRUCE = "Bruce"
        BRYAN_CASUAL_FRONT = "Bryan Casual Front"
        BRYAN_CASUAL_SIDE = "Bryan Casual Side"
        BRYAN_FITNESS_COACH = "Bryan Fitness Coach"
        BRYAN_TECH_EXPERT = "Bryan Tech Expert"
        BRYAN_PLAID_SHIRT_FRONT = "Bryan Plaid Shirt Front"
        BRYAN_PLAID_SHIRT_SIDE = "Bryan Plaid Shirt Side"
        BRYAN_SUIT_FRONT = "Bryan Suit Front"
        BRYAN_SUIT_SIDE = "Bryan Suit Side"
        BRYCE_IN_BLACK_T_SHIRT = "Bryce in Black t-shirt"
        BRYCE_IN_BLUE_BLAZER = "Bryce in Blue blazer"
        BRYCE_IN_BLUE_SHIRT = "Bryce in Blue shirt"
        BRYCE_IN_GREY_BLAZER = "Bryce in Grey blazer"
        BRYCE_IN_WHITE_SHIRT = "Bryce in White shirt"
        BYRON_BUSINESS_FRONT_2 = "Byron Business Front 2"
        BYRON_BUSINESS_FRONT = "Byron Business Front"
        BYRON_BUSINESS_SIDE_2 = "Byron Business Side 2"
        BYRON_BUSINESS_SIDE = "Byron Business Side"
        BYRON_BUSINESS_SITTING_FRONT = "Byron Business Sitting Front"
        BYRON_BUSINESS_SITTING_SIZE = "Byron Business Sitting Size"
        BYRON_CASUAL_FRONT_2 = "Byron Casual Front 2"
        BYRON_CASUAL_FRONT = "Byron Casual Front"
        BYRON_CASUAL_SIDE_2 = "Byron Casual Side 2"
        BYRON_CASUAL_SIDE = "Byron Casual Side"
        BYRON_CASUAL_SITTING_FRONT = "Byron Casual Sitting Front"
        BYRON_CASUAL_SITTING_SIDE = "Byron Casual Sitting Side"
        BYRON_JACKET_FRONT = "Byron Jacket Front"
        BYRON_JACKET_SIDE = "Byron Jacket Side"
        BYRON_SITTING_FRONT = "Byron Sitting Front"
        BYRON_SITTING_SIDE = "Byron Sitting Side"
        BYRON_SUIT_FRONT = "Byron Suit Front"
        BYRON_SUIT_SIDE = "Byron Suit Side"
        CANDACE_IN_BEIGE_DRESS_FRONT = "Candace in Beige Dress (Front)"
        CANDACE_IN_BEIGE_DRESS_LEFT = "Candace in Beige Dress (Left)"
        CANDACE_IN_BEIGE_DRESS_RIGHT = "Candace in Beige Dress (Right)"
        CANDACE_IN_DOCTOR_FRONT = "Candace in Doctor (Front)"
        CANDACE_IN_DOCTOR_LEFT = "Candace in Doctor (Left)"
        CANDACE_IN_DOCTOR_RIGHT = "Candace in Doctor (Right)"
        CANDACE_IN_PINK_BLAZER_FRONT = "Candace in Pink Blazer (Front)"
        CANDACE_IN_PINK_BLAZER_RIGHT = "Candace in Pink Blazer (Right)"
        CANDACE_IN_PINK_BLAZER_LEFT = "Candace in Pink Blazer  (Left)"
        CARLA_IN_DOCTOR_FRONT = "Carla in Doctor (Front)"
        CARLA_IN_DOCTOR_LEFT = "Carla in Doctor (Left)"
        CARLA_IN_DOCTOR_RIGHT = "Carla in Doctor (Right)"
        CARLA_IN_DRESS_LEFT = "Carla in Dress  (Left)"
        CARLA_IN_SHIRT_FRONT = "Carla in Shirt (Front)"
        CARLA_IN_SHIRT_LEFT = "Carla in Shirt (Left)"
        CARLA_IN_SHIRT_RIGHT = "Carla in Shirt (Right)"
        CARLOTTA_BIZTALK_FRONT = "Carlotta BizTalk Front"
        CARLOTTA_BIZTALK_SIDE = "Carlotta BizTalk Side"
        CARLOTTA_BUSINESS_FRONT = "Carlotta Business Front"
        CARLOTTA_BUSINESS_SIDE = "Carlotta Business Side"
        CARLOTTA_CASUAL_FRONT = "Carlotta Casual Front"
        CARLOTTA_CASUAL_SIDE = "Carlotta Casual Side"
        CARLOTTA_CASUAL_SITTING_FRONT = "Carlotta Casual Sitting Front"
        CARLOTTA_CASUAL_SITTING_SIDE = "Carlotta Casual Sitting Side"
        CARLOTTA_HALF_FRONT = "Carlotta Half Front"
        CARLOTTA_PINK_JUMPSUIT_FRONT_2 = "Carlotta Pink Jumpsuit Front 2"
        CARLOTTA_PINK_JUMPSUIT_FRONT = "Carlotta Pink Jumpsuit Front"
        CARLOTTA_PINK_JUMPSUIT_SIDE_2 = "Carlotta Pink Jumpsuit Side 2"
        CARLOTTA_PINK_JUMPSUIT_SIDE = "Carlotta Pink Jumpsuit Side"
        CARLOTTA_PINK_JUMPSUIT_SITTING_FRONT = "Carlotta Pink Jumpsuit Sitting Front"
        CARLOTTA_PINK_JUMPSUIT_SITTING_SIDE = "Carlotta Pink Jumpsuit Sitting Side"
        CAROLINE_BUSINESS_SITTING_FRONT = "Caroline Business Sitting Front"
        CAROLINE_BUSINESS_SITTING_SIDE = "Caroline Business Sitting Side"
        CAROLINE_BUSINESS_STANDING_FRONT = "Caroline Business Standing Front"
        CAROLINE_BUSINESS_STANDING_SIDE = "Caroline Business Standing Side"
        CAROLINE_IN_BLUE_SUIT = "Caroline in Blue Suit"
        CAROLINE_IN_WHITE_SHIRT = "Caroline in White Shirt"
        CAROLINE_IN_YELLOW_CASUAL = "Caroline in Yellow Casual"
        CAROLINE_IN_YELLOW_SKIRT = "Caroline in Yellow Skirt"
        CAROLINE_CASUAL_SITTING_FRONT = "Caroline Casual Sitting Front"
        CAROLINE_CASUAL_SITTING_SIDE = "Caroline Casual Sitting Side"
        CAROLINE_KITCHEN_STANDING_FRONT = "Caroline Kitchen Standing Front"
        CAROLINE_KITCHEN_STANDING_SIDE = "Caroline Kitchen Standing Side"
        CAROLINE_LOBBY_SITTING_FRONT = "Caroline Lobby Sitting Front"
        CAROLINE_LOBBY_SITTING_SIDE = "Caroline Lobby Sitting Side"
        CAROLINE_LOBBY_STANDING_FRONT = "Caroline Lobby Standing Front"
        CAROLINE_LOBBY_STANDING_SIDE = "Caroline Lobby Standing Side"
        CAROLINE_OFFICE_SITTING_FRONT = "Caroline Office Sitting Front"
        CAROLINE_OFFICE_SITTING_SIDE = "Caroline Office Sitting Side"
        CAROLINE_OFFICE_STANDING_FRONT = "Caroline Office Standing Front"
        CAROLINE_OFFICE_STANDING_SIDE = "Caroline Office Standing Side"
        CAROLINE_SOFA_SITTING_FRONT = "Caroline Sofa Sitting Front"
        CAROLINE_SOFA_SITTING_SIDE = "Caroline Sofa Sitting Side"
        CHAD_IN_BLUE_SHIRT_FRONT = "Chad in Blue Shirt (Front)"
        CHAD_IN_BLUE_SHIRT_LEFT = "Chad in Blue Shirt (Left)"
        CHAD_IN_BLUE_SHIRT_RIGHT = "Chad in Blue Shirt (Right)"
        CHAD_IN_GREY_SHIRT_FRONT = "Chad in Grey Shirt (Front)"
        CHAD_IN_GREY_SHIRT_LEFT = "Chad in Grey Shirt (Left)"
        CHAD_IN_GREY_SHIRT_RIGHT = "Chad in Grey Shirt (Right)"
        CHAD_IN_MAINTENANCE_FRONT = "Chad in Maintenance (Front)"
        CHAD_IN_MAINTENANCE_LEFT = "Chad in Maintenance (Left)"
        CHAD_IN_MAINTENANCE_RIGHT = "Chad in Maintenance (Right)"
        CHAKIR_IN_HEADSCARF_FRONT = "Chakir in Headscarf (Front)"
        CHAKIR_IN_HEADSCARF_LEFT = "Chakir in Headscarf (Left)"
        CHAKIR_IN_HEADSCARF_RIGHT = "Chakir in Headscarf (Right)"
        CHAKIR_IN_WHITE_SHIRT_FRONT = "Chakir in White Shirt (Front)"
        CHAKIR_IN_WHITE_SHIRT_RIGHT = "Chakir in White Shirt (Right)"
        CHAKIR_IN_WHITE_SHIRT_LEFT = "Chakir in white Shirt (Left)"
        CHLOE_UPPER_BODY = "Chloe (Upper Body)"
        CHLOE_LOUNGE_FRONT = "Chloe Lounge Front"
        CHLOE_LOUNGE_SIDE = "Chloe Lounge Side"
        CHLOE_OUTDOOR_SIDE = "Chloe Outdoor Side"
        COLIN_BUSINESS_FRONT_2 = "Colin Business Front 2"
        COLIN_BUSINESS_FRONT = "Colin Business Front"
        COLIN_JACKET_FRONT = "Colin Jacket Front"
        COLIN_SITTING_COOL_STYLE_2 = "Colin Sitting Cool Style 2"
        COLIN_SITTING_COOL_STYLE = "Colin Sitting Cool Style"
        COLIN_SUIT_FRONT = "Colin Suit Front"
        COLIN_SWEATER_FRONT = "Colin Sweater Front"
        COLIN_SWEATER_SITTING_FRONT = "Colin Sweater Sitting Front"
        CONNIE_BUSINESS_FRONT = "Connie Business Front"
        CONNIE_BUSINESS_SITTING_FRONT = "Connie Business Sitting Front"
        CONNIE_CASUAL_SITTING_FRONT = "Connie Casual Sitting Front"
        CONNIE_CASUAL_SITTING_SIDE = "Connie Casual Sitting Side"
        CONNIE_EDUCATION_FRONT = "Connie Education Front"
        CONNIE_EDUCATION_SIDE_2 = "Connie Education Side 2"
        CONNIE_EDUCATION_SIDE = "Connie Education Side"
        CONNIE_SKIRT_FRONT = "Connie Skirt Front"
        CONNIE_SKIRT_SIDE = "Connie Skirt Side"
        CONNIE_SKIRT_SITTING_FRONT = "Connie Skirt Sitting Front"
        CONNIE_SKIRT_SITTING_SIDE = "Connie Skirt Sitting Side"
        CONNIE_SUIT_FRONT = "Connie Suit Front"
        CONRAD_HOUSE_FRONT = "Conrad House Front"
        CONRAD_HOUSE_SIDE = "Conrad House Side"
        CONRAD_SOFA_FRONT = "Conrad Sofa Front"
        CONRAD_SOFA_SIDE = "Conrad Sofa Side"
        CRISANTO_BUSINESS_FRONT = "Crisanto Business Front"
        CRISANTO_BUSINESS_SIDE = "Crisanto Business Side"
        CRISANTO_CHEF_FRONT_2 = "Crisanto Chef Front 2"
        CRISANTO_CHEF_FRONT = "Crisanto Chef Front"
        CRISANTO_CHEF_SIDE_2 = "Crisanto Chef Side 2"
        CRISANTO_CHEF_SIDE = "Crisanto Chef Side"
        CRISANTO_CHEF_SITTING = "Crisanto Chef Sitting "
        CRISANTO_EDUCATION_FRONT = "Crisanto Education Front"
        CRISANTO_EDUCATION_SIDE = "Crisanto Education Side"
        CRISANTO_NURSE_FRONT_2 = "Crisanto Nurse Front 2"
        CRISANTO_NURSE_FRONT = "Crisanto Nurse Front"
        CRISANTO_NURSE_SIDE_2 = "Crisanto Nurse Side 2"
        CRISANTO_NURSE_SIDE = "Crisanto Nurse Side"
        CRISANTO_NURSE_SITTING_FRONT = "Crisanto Nurse Sitting Front"
        CRISANTO_NURSE_SITTING_SIDE = "Crisanto Nurse Sitting Side"
        CRISANTO_SUIT_FRONT = "Crisanto Suit Front"
        CRISANTO_SUIT_SIDE = "Crisanto Suit Side"
        DAPHNE_IN_BLUE_BLAZER = "Daphne in Blue blazer"
        DAPHNE_IN_BLUE_SHIRT = "Daphne in Blue shirt"
        DAPHNE_IN_GREY_BLAZER = "Daphne in Grey blazer"
        DAPHNE_IN_GREY_SUIT = "Daphne in Grey suit"
        DAPHNE_IN_PINK_HOODIE = "Daphne in Pink hoodie"
        DAPHNE_IN_WHITE_T_SHIRT = "Daphne in White t-shirt"
        DARNELL_IN_BLUE_SHIRT_FRONT = "Darnell in Blue Shirt (Front)"
        DARNELL_IN_BLUE_SHIRT_LEFT = "Darnell in Blue Shirt (Left)"
        DARNELL_IN_BLUE_SHIRT_RIGHT = "Darnell in Blue Shirt (Right)"
        DARNELL_IN_BORDEAUX_POLO_FRONT = "Darnell in Bordeaux Polo (Front)"
        DARNELL_IN_BORDEAUX_POLO_LEFT = "Darnell in Bordeaux Polo (Left)"
        DARNELL_IN_BORDEAUX_POLO_RIGHT = "Darnell in Bordeaux Polo (Right)"
        DARNELL_IN_DOCTOR_FRONT = "Darnell in Doctor (Front)"
        DARNELL_IN_DOCTOR_LEFT = "Darnell in Doctor (Left)"
        DARNELL_IN_DOCTOR_RIGHT = "Darnell in Doctor (Right)"
        DERYA_INDOOR_FRONT_2 = "Derya Indoor Front 2"
        DERYA_INDOOR_FRONT = "Derya Indoor Front"
        DERYA_INDOOR_SIDE_2 = "Derya Indoor Side 2"
        DERYA_INDOOR_SIDE = "Derya Indoor Side"
        DERYA_OFFICE_FRONT_2 = "Derya Office Front 2"
        DERYA_OFFICE_FRONT = "Derya Office Front"
        DERYA_OFFICE_SIDE_2 = "Derya Office Side 2"
        DERYA_OFFICE_SIDE = "Derya Office Side"
        DEXTER_CASUAL_FRONT = "Dexter Casual Front"
        DEXTER_CASUAT_SIDE = "Dexter Casuat Side"
        DEXTER_DOCTOR_SITTING = "Dexter Doctor Sitting"
        DEXTER_DOCTOR_STANDING = "Dexter Doctor Standing"
        DEXTER_LAWYER = "Dexter Lawyer"
        DEXTER_SUIT_FRONT = "Dexter Suit Front"
        DEXTER_SUIT_SIDE = "Dexter Suit Side"
        DEXTER_WINTER_COAT_FRONT = "Dexter Winter Coat Front"
        DEXTER_WINTER_COAT_SIDE = "Dexter Winter Coat Side"
        DIANA_IN_BLACK_CAMISOLE_TOP = "Diana in Black Camisole Top"
        DIANA_IN_STRIPED_SHIRT = "Diana in Striped Shirt"
        DIANA_IN_WHITE_SHIRT = "Diana in White Shirt"
        DIORA_IN_BLUE_BLAZER = "Diora in Blue blazer"
        DIORA_IN_GREEN_BLAZER = "Diora in Green blazer"
        DIORA_IN_PINK_SHIRT = "Diora in Pink shirt"
        DIORA_IN_WHITE_SHIRT = "Diora in White shirt"
        DIORA_IN_WHITE_T_SHIRT = "Diora in White t-shirt"
        DIRAN_CASUAL_FRONT = "Diran Casual Front"
        DIRAN_CASUAL_SIDE = "Diran Casual Side"
        DIRAN_JACKET_FRONT = "Diran Jacket Front"
        DIRAN_JACKET_SIDE = "Diran Jacket Side"
        DIRAN_MACBOOK_BUSINESS_FRONT = "Diran Macbook Business Front"
        DIRAN_MACBOOK_BUSINESS_SIDE = "Diran Macbook Business Side"
        DIRAN_MACBOOK_CASUAL_FRONT = "Diran Macbook Casual Front"
        DIRAN_MACBOOK_CASUAL_SIDE = "Diran Macbook Casual Side"
        DIRAN_MACBOOK_SITTING_FRONT_2 = "Diran Macbook Sitting Front 2"
        DIRAN_MACBOOK_SITTING_FRONT = "Diran Macbook Sitting Front"
        DIRAN_MACBOOK_SITTING_SIDE_2 = "Diran Macbook Sitting Side 2"
        DIRAN_MACBOOK_SITTING_SIDE = "Diran Macbook Sitting Side"
        DIRAN_SUIT_FRONT = "Diran Suit Front"
        DIRAN_SUIT_SIDE = "Diran Suit Side"
        DIRAN_IPAD_FRONT = "Diran iPad Front"
        DIRAN_IPAD_SIDE = "Diran iPad Side"
        DIRAN_IPAD_SITTING_FRONT = "Diran iPad Sitting Front"
        DIRAN_IPAD_SITTING_SIDE = "Diran iPad Sitting Side"
        ELENORA_CASUAL_FRONT = "Elenora Casual Front"
        ELENORA_CASUAL_SIDE = "Elenora Casual Side"
        ELENORA_FITNESS_COACH = "Elenora Fitness Coach"
        ELENORA_FITNESS_COACH_2 = "Elenora Fitness Coach 2"
        ELENORA_TECH_EXPERT = "Elenora Tech Expert"
        ELENORA_SUIT_FRONT = "Elenora Suit Front"
        ELENORA_SUIT_SIDE = "Elenora Suit Side"
        ELENORA_YELLOWDRESS_FRONT = "Elenora YellowDress Front"
        ELENORA_YELLOWDRESS_SIDE = "Elenora YellowDress Side"
        EMANUEL_OFFICE_FRONT = "Emanuel Office Front"
        EMANUEL_OFFICE_SIDE = "Emanuel Office Side"
        EMANUEL_SOFA_FRONT = "Emanuel Sofa Front"
        EMANUEL_SOFA_SIDE = "Emanuel Sofa Side"
        EMERY_IN_BLUE_BLAZER = "Emery in Blue blazer"
        EMERY_IN_BLUE_SUIT = "Emery in Blue suit"
        EMERY_IN_GREEN_SHIRT = "Emery in Green shirt"
        EMERY_IN_KHAKI_BLAZER = "Emery in Khaki blazer"
        EMERY_IN_RED_BLAZER = "Emery in Red blazer"
        EMERY_IN_WHITE_T_SHIRT = "Emery in White t-shirt"
        EMILIA_OUTDOOR_BUSINESS_FRONT = "Emilia Outdoor Business Front"
        EMILIA_OUTDOOR_BUSINESS_SIDE = "Emilia Outdoor Business Side"
        EMILIA_OUTDOOR_YOGA_FRONT_2 = "Emilia Outdoor Yoga Front 2"
        EMILIA_OUTDOOR_YOGA_FRONT = "Emilia Outdoor Yoga Front"
        EMILIA_OUTDOOR_YOGA_SIDE = "Emilia Outdoor Yoga Side"
        EMILIA_PICNIC_FRONT = "Emilia Picnic Front"
        EMILIA_PICNIC_SIDE = "Emilia Picnic Side"
        EDWARD_IN_BLACK_SUIT = "Edward in Black Suit"
        EDWARD = "Edward"
        EDWARD_IN_BLUE_SHIRT = "Edward in Blue Shirt"
        ESMOND_IN_BLACK_COAT = "Esmond in Black coat"
        ESMOND_IN_BLACK_SHIRT = "Esmond in Black shirt"
        ESMOND_IN_BLUE_BLAZER = "Esmond in Blue blazer"
        ESMOND_IN_BLUE_SUIT = "Esmond in Blue suit"
        ESMOND_IN_GREY_SWEATER = "Esmond in Grey sweater"
        FERNANDO_BUSINESS_INDOOR_FRONT = "Fernando Business Indoor Front"
        FERNANDO_BUSINESS_INDOOR_SIDE = "Fernando Business Indoor Side"
        FERNANDO_OUTDOORCHAIR_FRONT_2 = "Fernando OutdoorChair Front 2"
        FERNANDO_OUTDOOR_CHAIR_FRONT = "Fernando Outdoor Chair Front"
        FERNANDO_OUTDOOR_CHAIR_SIDE = "Fernando Outdoor Chair Side"
        FERNANDO_OUTDOOR_FRONT = "Fernando Outdoor Front"
        FERNANDO_OUTDOOR_SIDE = "Fernando Outdoor Side"
        FERNANDO_OUTDOOR_TABLE_FRONT = "Fernando Outdoor Table Front"
        FERNANDO_OUTDOOR_TABLE_SIDE = "Fernando Outdoor Table Side"
        FINA_BUSINESS_SITTING_FRONT = "Fina Business Sitting Front"
        FINA_BUSINESS_SITTING_SIDE = "Fina Business Sitting Side"
        FINA_CASUAL_FRONT_2 = "Fina Casual Front 2"
        FINA_CASUAL_FRONT = "Fina Casual Front"
        FINA_CASUAL_SIDE_2 = "Fina Casual Side 2"
        FINA_CASUAL_SIDE = "Fina Casual Side"
        FINA_CASUAL_SITTING_FRONT = "Fina Casual Sitting Front"
        FINA_CASUAL_SITTING_SIDE = "Fina Casual Sitting Side"
        FINA_DENIM_FRONT = "Fina Denim Front"
        FINA_DENIM_SIDE = "Fina Denim Side"
        FINA_DENIM_SITTING_FRONT = "Fina Denim Sitting Front"
        FINA_EMPLOYEE_FRONT = "Fina Employee Front"
        FINA_EMPLOYEE_SIDE = "Fina Employee Side"
        FINA_SUIT_FRONT = "Fina Suit Front"
        FINA_SUIT_SIDE = "Fina Suit Side"
        FINA_SUPPORT_FRONT = "Fina Support Front"
        FINA_SUPPORT_SIDE = "Fina Support Side"
        FLORIN_BUSINESS_SITTING_FRONT = "Florin Business Sitting Front"
        FLORIN_BUSINESS_SITTING_SIDE = "Florin Business Sitting Side"
        FLORIN_MAINTAIN_FRONT_2 = "Florin Maintain Front 2"
        FLORIN_MAINTAIN_FRONT = "Florin Maintain Front"
        FLORIN_MAINTAIN_SIDE_2 = "Florin Maintain Side 2"
        FLORIN_MAINTAIN_SIDE = "Florin Maintain Side"
        FLORIN_MAINTAIN_SIITING_FRONT = "Florin Maintain Siiting Front"
        FLORIN_MAINTAIN_SIITING_SIDE = "Florin Maintain Siiting Side"
        FLORIN_SUIT_FRONT_2 = "Florin Suit Front 2"
        FLORIN_SUIT_FRONT = "Florin Suit Front"
        FLORIN_SUIT_SIDE_2 = "Florin Suit Side 2"
        FLORIN_SUIT_SIDE = "Florin Suit Side"
        FRANCIS_IN_BLAZER_FRONT = "Francis in Blazer (Front)"
        FRANCIS_IN_BLAZER_LEFT = "Francis in Blazer (Left)"
        FRANCIS_IN_BLAZER_RIGHT = "Francis in Blazer (Right)"
        FRANCIS_IN_DOCTOR_FRONT = "Francis in Doctor (Front)"
        FRANCIS_IN_DOCTOR_LEFT = "Francis in Doctor (Left)"
        FRANCIS_IN_DOCTOR_RIGHT = "Francis in Doctor (Right)"
        FRANCIS_IN_SHIRT_FRONT = "Francis in Shirt (Front)"
        FRANCIS_IN_SHIRT_LEFT = "Francis in Shirt (Left)"
        FRANCIS_IN_SHIRT_RIGHT = "Francis in Shirt (Right)"
        FRED_IN_BLUE_LONG_SHIRT_FRONT = "Fred in Blue Long Shirt (Front)"
        FRED_IN_BLUE_LONG_SHIRT_LEFT = "Fred in Blue Long Shirt (Left)"
        FRED_IN_BLUE_LONG_SHIRT_RIGHT = "Fred in Blue Long Shirt (Right)"
        FRED_IN_BLUE_SHORT_SHIRT_FRONT = "Fred in Blue Short Shirt (Front)"
        FRED_IN_BLUE_SHORT_SHIRT_LEFT = "Fred in Blue Short Shirt (Left)"
        FRED_IN_BLUE_SHORT_SHIRT_RIGHT = "Fred in Blue Short Shirt (Right)"
        FREJA_IN_BLUE_BLAZER = "Freja in Blue blazer"
        FREJA_IN_GREY_BLAZER = "Freja in Grey blazer"
        FREJA_IN_WHITE_BLAZER = "Freja in White blazer"
        FREJA_IN_WHITE_POLO_SHIRT = "Freja in White polo shirt"
        FREJA_IN_WHITE_SHIRT = "Freja in White shirt"
        GABRIEL_IN_BLACK_SWEATSHIRT = "Gabriel in Black Sweatshirt"
        GABRIEL_IN_BLUE_SUIT = "Gabriel in Blue Suit"
        GABRIEL_IN_GRAY_SHIRT = "Gabriel in Gray Shirt"
        GALA_BEDROOM_FRONT = "Gala Bedroom Front"
        GALA_BUSINESS_SOFA_FRONT_2 = "Gala Business Sofa Front 2"
        GALA_BUSINESS_SOFA_FRONT_3 = "Gala Business Sofa Front 3"
        GALA_BUSINESS_SOFA_FRONT = "Gala Business Sofa Front"
        GALA_BUSINESS_SOFA_SIDE_2 = "Gala Business Sofa Side 2"
        GALA_BUSINESS_SOFA_SIDE_3 = "Gala Business Sofa Side 3"
        GALA_BUSINESS_SOFA_SIDE = "Gala Business Sofa Side"
        GALA_CASUAL_SOFA_WITH_IPAD_FRONT = "Gala Casual Sofa with iPad Front"
        GALA_CASUAL_SOFA_WITH_IPAD_SIDE_2 = "Gala Casual Sofa with iPad Side 2"
        GALA_CASUAL_SOFA_WITH_IPAD_SIDE = "Gala Casual Sofa with iPad Side"
        GALA_OFFICE_FRONT = "Gala Office Front"
        GALA_OFFICE_SIDE = "Gala Office Side"
        GALA_SOFA_FRONT_2 = "Gala Sofa Front 2"
        GALA_SOFA_FRONT_3 = "Gala Sofa Front 3"
        GALA_SOFA_FRONT = "Gala Sofa Front"
        GALA_SOFA_SIDE_2 = "Gala Sofa Side 2"
        GALA_SOFA_SIDE_3 = "Gala Sofa Side 3"
        GALA_SOFA_SIDE = "Gala Sofa Side"
        GEORGIA_UPPER_BODY = "Georgia (Upper Body)"
        GEORGIA_CASUAL_FRONT = "Georgia Casual Front"
        GEORGIA_CASUAL_SIDE = "Georgia Casual Side"
        GEORGIA_OFFICE_FRONT = "Georgia Office Front"
        GEORGIA_OFFICE_SIDE = "Georgia Office Side"
        GERARDO_SOFA_SIDE = "Gerardo Sofa Side"
        GERARDO_INDOOR_FRONT = "Gerardo Indoor Front"
        GERARDO_INDOOR_SIDE = "Gerardo Indoor Side"
        GERARDO_NIGHT_SCENE_FRONT_2 = "Gerardo Night Scene Front 2"
        GERARDO_NIGHT_SCENE_FRONT = "Gerardo Night Scene Front"
        GERARDO_OUTDOOR_SPORT_FRONT = "Gerardo Outdoor Sport Front"
        GERARDO_OUTDOOR_SPORT_SIDE = "Gerardo Outdoor Sport Side"
        GERARDO_SOFA_FRONT = "Gerardo Sofa Front"
        GIULIA_OFFICE_FRONT_2 = "Giulia Office Front 2"
        GIULIA_OFFICE_FRONT = "Giulia Office Front"
        GIULIA_OFFICE_SIDE_2 = "Giulia Office Side 2"
        GIULIA_OFFICE_SIDE = "Giulia Office Side"
        GIULIA_SOFA_FRONT = "Giulia Sofa Front"
        GIULIA_SOFA_SIDE = "Giulia Sofa Side"
        GIULIA_SOFA_FRONT_2 = "Giulia Sofa  Front 2"
        GIULIA_SOFA_SIDE_3 = "Giulia Sofa  Side 3"
        HADA_CASUAL_CUP_FRONT = "Hada Casual Cup Front"
        HADA_CASUAL_CUP_SIDE = "Hada Casual Cup Side"
        HADA_CASUAL_FRONT = "Hada Casual Front"
        HADA_CASUAL_SIDE = "Hada Casual Side"
        HADA_CASUAL_SITTING_FRONT_2 = "Hada Casual Sitting Front 2"
        HADA_CASUAL_SITTING_FRONT = "Hada Casual Sitting Front"
        HADA_CASUAL_SITTING_SIDE_2 = "Hada Casual Sitting Side 2"
        HADA_CASUAL_SITTING_SIDE = "Hada Casual Sitting Side"
        HADA_LIVELYGESTURES_FRONT = "Hada LivelyGestures Front"
        HADA_LIVELYGESTURES_SIDE = "Hada LivelyGestures Side"
        HADA_LIVELYGESTURES_SITTING_FRONT = "Hada LivelyGestures Sitting Front"
        HADA_LIVELYGESTURES_SITTING_SIDE = "Hada LivelyGestures Sitting Side"
        HADA_SUIT_FRONT_2 = "Hada Suit Front 2"
        HADA_SUIT_FRONT = "Hada Suit Front"
        HADA_SUIT_SIDE_2 = "Hada Suit Side 2"
        HADA_SUIT_SIDE = "Hada Suit Side"
        HADA_SUIT_SITTING_FRONT_2 = "Hada Suit Sitting Front 2"
        HADA_SUIT_SITTING_FRONT = "Hada Suit Sitting Front"
        HADA_SUIT_SITTING_SIDE = "Hada Suit Sitting Side"
        HARRISON_IN_BLACK_SUIT = "Harrison in Black Suit"
        HARRISON_IN_GRAY_SUIT = "Harrison in Gray Suit"
        HARRISON_IN_WHITE_SHIRT = "Harrison in White Shirt"
        IAN_IN_BEIGE_SHIRT = "Ian in Beige Shirt"
        IAN_IN_BLACK_JACKET = "Ian in Black Jacket"
        IAN_IN_GRAY_SUIT = "Ian in Gray Suit"
        IDA_LOUNGE_FRONT_2 = "Ida Lounge Front 2"
        IDA_LOUNGE_FRONT = "Ida Lounge Front"
        IDA_LOUNGE_SIDE_2 = "Ida Lounge Side 2"
        IDA_LOUNGE_SIDE = "Ida Lounge Side"
        IDA_SOFA_FRONT_2 = "Ida Sofa Front 2"
        IDA_SOFA_FRONT = "Ida Sofa Front"
        IDA_SOFA_SIDE_2 = "Ida Sofa Side 2"
        IDA_SOFA_SIDE = "Ida Sofa Side"
        IKER_IN_ALMOND_SWEATER = "Iker in Almond sweater"
        IKER_IN_BLACK_BLAZER = "Iker in Black blazer"
        IKER_IN_BLUE_SHIRT = "Iker in Blue shirt"
        IKER_IN_GREY_BLAZER = "Iker in Grey blazer"
        IKER_IN_WHITE_SHIRT = "Iker in White shirt"
        IMELDA_BIZTALK_FRONT = "Imelda BizTalk Front"
        IMELDA_BIZTALK_SIDE = "Imelda BizTalk Side"
        IMELDA_BUSINESS_FRONT = "Imelda Business Front"
        IMELDA_BUSINESS_SIDE = "Imelda Business Side"
        IMELDA_BUSINESS_SITTING_FRONT_2 = "Imelda Business Sitting Front 2"
        IMELDA_BUSINESS_SITTING_FRONT = "Imelda Business Sitting Front"
        IMELDA_BUSINESS_SITTING_SIDE_2 = "Imelda Business Sitting Side 2"
        IMELDA_BUSINESS_SITTING_SIDE = "Imelda Business Sitting Side"
        IMELDA_CASUAL_FRONT = "Imelda Casual Front"
        IMELDA_CASUAL_SIDE = "Imelda Casual Side"
        IMELDA_COAT_FRONT_2 = "Imelda Coat Front 2"
        IMELDA_COAT_FRONT = "Imelda Coat Front"
        IMELDA_COAT_SIDE = "Imelda Coat Side"
        IMELDA_CUSTOMER_SUPPORT_FRONT = "Imelda Customer Support Front"
        IMELDA_CUSTOMER_SUPPORT_SIDE = "Imelda Customer Support Side"
        IMELDA_FULL_SIDE = "Imelda Full Side "
        IMELDA_SUIT_FRONT = "Imelda Suit Front"
        IMELDA_SUIT_SIDE = "Imelda Suit Side"
        IVAN_IN_BLACK_SUIT = "Ivan in Black Suit"
        IVAN_IN_GARY_SUIT = "Ivan in Gary Suit"
        IVAN_IN_SUIT = "Ivan in Suit"
        IVAN_IN_SWEATER = "Ivan in Sweater"
        JASON_IN_BLACK_JACKET = "Jason in Black Jacket"
        JASON_IN_BLUE_SUIT = "Jason in Blue Suit"
        JASON_IN_GRAY_SHIRT = "Jason in Gray Shirt"
        JAVI_INTENSE_SITTING_SPEAKING_FRONT = "Javi Intense Sitting Speaking Front"
        JAVI_INTENSE_SITTING_SPEAKING_SIDE = "Javi Intense Sitting Speaking Side"
        JAVI_INTENSE_SITTING_SPEAKING = "Javi Intense Sitting Speaking "
        JAVI_INTENSE_SPEAKING_FRONT_2 = "Javi Intense Speaking Front 2"
        JAVI_INTENSE_SPEAKING_FRONT_3 = "Javi Intense Speaking Front 3"
        JAVI_INTENSE_SPEAKING_FRONT = "Javi Intense Speaking Front"
        JAVI_INTENSE_SPEAKING_SIDE_3 = "Javi Intense Speaking Side 3"
        JAVI_INTENSE_SPEAKING_SIDE = "Javi Intense Speaking Side"
        JAVI_IN_PASSIONATE_GESTURES_2 = "Javi in Passionate Gestures 2"
        JAVI_IN_PASSIONATE_GESTURES_3 = "Javi in Passionate Gestures 3"
        JAVI_IN_PASSIONATE_GESTURES = "Javi in Passionate Gestures"
        JIN_UPPER_BODY = "Jin (Upper Body)"
        JIN_BLUE_CASUAL_FRONT = "Jin Blue Casual Front"
        JIN_BLUE_CASUAL_SIDE = "Jin Blue Casual Side"
        JIN_BUSINESS_CAFE_MODE_FRONT = "Jin Business Café Mode Front"
        JIN_BUSINESS_CAFE_MODE_SIDE = "Jin Business Café Mode Side"
        JIN_BUSINESS_SITTING_FRONT = "Jin Business Sitting Front"
        JIN_BUSINESS_SITTING_SIDE = "Jin Business Sitting Side"
        JIN_CASUAL_CAFE_MODE_FRONT = "Jin Casual Café Mode Front"
        JIN_CASUAL_CAFE_MODE_SIDE = "Jin Casual Café Mode Side"
        JIN_CASUAL_SITTING_FRONT = "Jin Casual Sitting Front"
        JIN_CASUAL_SITTING_SIDE = "Jin Casual Sitting Side"
        JIN_SUIT_FRONT = "Jin Suit Front"
        JIN_SUIT_SIDE = "Jin Suit Side"
        JIN_VEST_FRONT = "Jin Vest Front"
        JIN_VEST_SIDE = "Jin Vest Side"
        JIN_VEST_SITTING_FRONT = "Jin Vest Sitting Front"
        JIN_VEST_SITTING_SIDE = "Jin Vest Sitting Side"
        JIN_IN_EDUCATION_FRONT = "Jin in Education Front"
        JIN_IN_EDUCATION_SIDE = "Jin in Education Side"
        JINWOO_IN_BLACK_VEST = "Jinwoo in Black vest"
        JINWOO_IN_BLUE_SUIT = "Jinwoo in Blue suit"
        JINWOO_IN_WHITE_T_SHIRT = "Jinwoo in White T-shirt"
        JINWOO_IN_WHITE_SHIRT = "Jinwoo in White shirt"
        JINWOO_IN_WHITE_SUIT = "Jinwoo in White suit"
        JOCELYN_OFFICE_FRONT_2 = "Jocelyn Office Front 2"
        JOCELYN_OFFICE_FRONT = "Jocelyn Office Front"
        JOCELYN_OFFICE_SIDE_2 = "Jocelyn Office Side 2"
        JOCELYN_OFFICE_SIDE = "Jocelyn Office Side"
        JOCELYN_SOFA_FRONT_2 = "Jocelyn Sofa Front 2"
        JOCELYN_SOFA_FRONT = "Jocelyn Sofa Front"
        JOCELYN_SOFA_SIDE_2 = "Jocelyn Sofa Side 2"
        JOCELYN_SOFA_SIDE = "Jocelyn Sofa Side"
        JOEL_COUCH_FRONT = "Joel Couch Front"
        JOEL_COUCH_SIDE = "Joel Couch Side"
        JOEL_GYM_FRONT = "Joel Gym Front"
        JOEL_GYM_SIDE = "Joel Gym Side"
        JOEL_MOUNTAIN_FRONT = "Joel Mountain Front"
        JOEL_MOUNTAIN_SIDE = "Joel Mountain Side"
        JONAS_UPPER_BODY = "Jonas (Upper Body)"
        JONAS_GYM_FRONT_2 = "Jonas Gym Front 2"
        JONAS_GYM_FRONT = "Jonas Gym Front"
        JONAS_GYM_SIDE_2 = "Jonas Gym Side 2"
        JONAS_GYM_SIDE = "Jonas Gym Side "
        JUNE_OFFICE_FRONT_2 = "June Office Front 2"
        JUAN_OFFICE_FRONT = "Juan Office Front"
        JUAN_OFFICE_SIDE_2 = "Juan Office Side 2"
        JUAN_OFFICE_SIDE = "Juan Office Side"
        JUAN_SOFA_FRONT_2 = "Juan Sofa Front 2"
        JUAN_SOFA_FRONT = "Juan Sofa Front"
        JUAN_SOFA_SIDE_2 = "Juan Sofa Side 2"
        JUAN_SOFA_SIDE = "Juan Sofa Side"
        JUDITA_UPPER_BODY = "Judita (Upper Body)"
        JUDITA_YOGA_FRONT_2 = "Judita Yoga Front 2"
        JUDITA_YOGA_FRONT = "Judita Yoga Front"
        JUDITA_YOGA_SIDE_2 = "Judita Yoga Side 2"
        JUDITA_YOGA_SIDE = "Judita Yoga Side"
        JUDITH_UPPER_BODY = "Judith (Upper Body)"
        JUDITH_BUSINESS_FRONT_2 = "Judith Business Front 2"
        JUDITH_BUSINESS_FRONT = "Judith Business Front"
        JUDITH_BUSINESS_SITTING_FRONT = "Judith Business Sitting Front"
        JUDITH_CASUAL_FRONT = "Judith Casual Front"
        JUDITH_CASUAL_SITTING_FRONT = "Judith Casual Sitting Front"
        JUDITH_SUIT_FRONT = "Judith Suit Front"
        JUDY_BUSINESS_FRONT = "Judy Business Front"
        JUDY_BUSINESS_SIDE = "Judy Business Side"
        JUDY_BUSINESS_SITTING_FRONT = "Judy Business Sitting Front"
        JUDY_CASUAL_FRONT = "Judy Casual Front"
        JUDY_CASUAL_SIDE = "Judy Casual Side"
        JUDY_CASUAL_SITTING = "Judy Casual Sitting"
        JUDY_CONFIDENTSPEAKING_FRONT = "Judy ConfidentSpeaking Front"
        JUDY_CONFIDENTSPEAKING_SIDE = "Judy ConfidentSpeaking Side"
        JUDY_DOCTOR_SITTING = "Judy Doctor Sitting"
        JUDY_DOCTOR_STANDING = "Judy Doctor Standing"
        JUDY_LAWYER = "Judy Lawyer"
        JUDY_NURSESITTING_FRONT_2 = "Judy NurseSitting Front 2"
        JUDY_NURSESITTING_FRONT = "Judy NurseSitting Front"
        JUDY_NURSESITTING_SIDE_2 = "Judy NurseSitting Side 2"
        JUDY_NURSESITTING_SIDE = "Judy NurseSitting Side"
        JUDY_NURSE_FRONT_2 = "Judy Nurse Front 2"
        JUDY_NURSE_FRONT = "Judy Nurse Front"
        JUDY_NURSE_ONDUTY_FRONT = "Judy Nurse OnDuty Front"
        JUDY_NURSE_ONDUTY_SIDE = "Judy Nurse OnDuty Side"
        JUDY_NURSE_SIDE_2 = "Judy Nurse Side 2"
        JUDY_NURSE_SIDE = "Judy Nurse Side"
        JUDY_SUIT_FRONT = "Judy Suit Front"
        JUDY_SUIT_SIDE = "Judy Suit Side"
        JUDY_TEACHER_SITTING = "Judy Teacher Sitting"
        JUDY_HR = "Judy HR"
        JUDY_TEACHER_STANDING = "Judy Teacher Standing"
        JUNE_UPPER_BODY = "June (Upper Body)"
        JUNE_HR = "June HR"
        JUNE_OFFICE_FRONT = "June Office Front"
        JUNE_OFFICE_SIDE_2 = "June Office Side 2"
        JUNE_OFFICE_SIDE = "June Office Side"
        JUNE_SOFA_CASUAL_FRONT_2 = "June Sofa Casual Front 2"
        JUNE_SOFA_CASUAL_FRONT = "June Sofa Casual Front"
        JUNE_SOFA_CASUAL_SIDE_2 = "June Sofa Casual Side 2"
        JUNE_SOFA_CASUAL_SIDE = "June Sofa Casual Side"
        JUSTIN_IN_BLACK_SHIRT = "Justin in Black Shirt"
        JUSTIN_IN_BLACK_SUIT = "Justin in Black Suit"
        JUSTIN_IN_WHITE_SHIRT = "Justin in White Shirt"
        JUSTO_BUSINESS_FRONT_2 = "Justo Business Front 2"
        JUSTO_BUSINESS_FRONT = "Justo Business Front"
        JUSTO_BUSINESS_SIDE_2 = "Justo Business Side 2"
        JUSTO_BUSINESS_SIDE = "Justo Business Side"
        JUSTO_CASUAL_SITTING = "Justo Casual Sitting"
        JUSTO_CUSTOMERSERVICE_FRONT_2 = "Justo CustomerService Front 2"
        JUSTO_CUSTOMERSERVICE_FRONT = "Justo CustomerService Front"
        JUSTO_CUSTOMERSERVICE_SIDE = "Justo CustomerService Side"
        JUSTO_CUSTOMERSERVICE_SITTING_FRONT = "Justo CustomerService Sitting Front"
        JUSTO_CUSTOMERSERVICE_SITTING_SIDE = "Justo CustomerService Sitting Side"
        JUSTO_EMPLOYEETRAINING_FRONT = "Justo EmployeeTraining Front"
        JUSTO_SUIT_CASUAL_FRONT = "Justo Suit Casual Front "
        JUSTO_SUIT_CASUAL_SIDE = "Justo Suit Casual Side "
        KAROLIN_IN_GRAY_SUIT = "Karolin in Gray Suit"
        KAROLIN_IN_SWEATSHIRT = "Karolin in Sweatshirt"
        KAROLIN_IN_BLACK_SUIT = "Karolin in Black Suit"
        KAVYA_INDOOR_FRONT = "Kavya Indoor Front"
        KAVYA_INDOOR_SIDE = "Kavya Indoor Side"
        KAVYA_OUTDOOR_SIDE = "Kavya Outdoor Side"
        KAVYA_OUTDOOR_SPORT_FRONT = "Kavya Outdoor Sport Front"
        KAVYA_OUTDOOR_SPORT_SIDE = "Kavya Outdoor Sport Side"
        KAVYA_SOFA_FRONT = "Kavya Sofa Front"
        KAVYA_SOFA_SIDE = "Kavya Sofa Side"
        KELLY_IN_BLUE_SHIRT_FRONT = "Kelly in Blue Shirt  (Front)"
        KELLY_IN_BLUE_SHIRT_LEFT = "Kelly in Blue Shirt (Left)"
        KELLY_IN_BLUE_SHIRT_RIGHT = "Kelly in Blue Shirt (Right)"
        KELLY_IN_DOCTOR_FRONT = "Kelly in Doctor (Front)"
        KELLY_IN_DOCTOR_LEFT = "Kelly in Doctor (Left)"
        KELLY_IN_DOCTOR_RIGHT = "Kelly in Doctor (Right)"
        KELLY_IN_PINK_SHIRT_FRONT = "Kelly in Pink Shirt (Front)"
        KELLY_IN_PINK_SHIRT_LEFT = "Kelly in Pink Shirt (Left)"
        KELLY_IN_PINK_SHIRT_RIGHT = "Kelly in Pink Shirt (Right)"
        KLARA_IN_BLACK_BLAZER = "Klara in Black blazer"
        KLARA_IN_BLUE_BLAZER = "Klara in Blue blazer"
        KLARA_IN_BLUE_DRESS = "Klara in Blue dress"
        KLARA_IN_PINK_SHIRT = "Klara in Pink shirt"
        KLARA_IN_WHITE_BLAZER = "Klara in White blazer"
        KLARA_IN_WHITE_SHIRT = "Klara in White shirt"
        KRISTIN_IN_LACE_DRESS = "Kristin in Lace Dress"
        KRISTIN_IN_V_NECK_SHIRT = "Kristin in V-neck Shirt"
        KRISTIN_IN_BLACK_SUIT = "Kristin in Black Suit"
        LEOS_OFFICE_FRONT_2 = "Leos Office Front 2"
        LEOS_OFFICE_FRONT = "Leos Office Front"
        LEOS_OFFICE_SIDE_2 = "Leos Office Side 2"
        LEOS_OFFICE_SIDE = "Leos Office Side"
        LEOS_SOFA_FRONT_2 = "Leos Sofa Front 2"
        LEOS_SOFA_FRONT = "Leos Sofa Front"
        LEOS_SOFA_SIDE_2 = "Leos Sofa Side 2"
        LEOS_SOFA_SIDE = "Leos Sofa Side"
        LESZEK_LOUNGE_FRONT = "Leszek Lounge Front"
        LESZEK_LOUNGE_SIDE = "Leszek Lounge Side"
        LESZEK_OUTDOOR_BUSINESS_FRONT = "Leszek Outdoor Business Front"
        LESZEK_OUTDOOR_BUSINESS_SIDE = "Leszek Outdoor Business Side"
        LESZEK_OUTDOOR_CASUAL_FRONT = "Leszek Outdoor Casual Front"
        LESZEK_OUTDOOR_CASUAL_SIDE = "Leszek Outdoor Casual Side"
        LESZEK_SOFA_FRONT = "Leszek Sofa Front"
        LESZEK_SOFA_SIDE = "Leszek Sofa Side"
        LEAH = "Leah"
        LEAH_IN_BLACK_SUIT = "Leah in Black Suit"
        LINA_CASUAL_FRONT_2 = "Lina Casual Front 2"
        LINA_CASUAL_FRONT = "Lina Casual Front"
        LINA_CASUAL_SIDE_2 = "Lina Casual Side 2"
        LINA_CASUAL_SIDE = "Lina Casual Side"
        LINA_CASUAL_SITTING_FRONT = "Lina Casual Sitting Front"
        LINA_CASUAL_SITTING_SIDE = "Lina Casual Sitting Side"
        LINA_DRESS_FRONT = "Lina Dress Front"
        LINA_DRESS_SIDE_2 = "Lina Dress Side 2"
        LINA_DRESS_SIDE = "Lina Dress Side"
        LINA_DRESS_SITTING_FRONT = "Lina Dress Sitting Front"
        LINA_DRESS_SITTING_SIDE = "Lina Dress Sitting Side"
        LINA_SWEATER_FRONT_2 = "Lina Sweater Front 2"
        LINA_SWEATER_FRONT = "Lina Sweater Front"
        LINA_SWEATER_SIDE_2 = "Lina Sweater Side 2"
        LINA_SWEATER_SIDE = "Lina Sweater Side"
        LINA_SWEATER_SITTING_FRONT_2 = "Lina Sweater Sitting Front 2"
        LINA_SWEATER_SITTING_FRONT = "Lina Sweater Sitting Front"
        LINA_SWEATER_SITTING_SIDE_2 = "Lina Sweater Sitting Side 2"
        LINA_SWEATER_SITTING_SIDE = "Lina Sweater Sitting Side"
        LISA = "Lisa"
        LUCA = "Luca"
        LUCIEN_IN_BLACK_COAT = "Lucien in Black coat"
        LUCIEN_IN_BLACK_POLO_SHIRT = "Lucien in Black polo-shirt"
        LUCIEN_IN_BLUE_BLAZER = "Lucien in Blue blazer"
        LUCIEN_IN_BLUE_SHIRT = "Lucien in Blue shirt"
        LUCIEN_IN_GREY_BLAZER = "Lucien in Grey blazer"
        LUCIEN_IN_WHITE_SHIRT = "Lucien in White shirt"
        LUKE_IN_BROWN_SUIT = "Luke in Brown Suit"
        LUKE_IN_YELLOW_JACKET = "Luke in Yellow Jacket"
        LUKE_IN_BLUE_SUIT = "Luke in Blue Suit"
        MARCUS_UPPER_BODY = "Marcus (Upper Body)"
        MARCUS_CAFE_FRONT_2 = "Marcus Café Front 2"
        MARCUS_CAFE_FRONT = "Marcus Café Front"
        MARCUS_CAFE_SIDE_2 = "Marcus Café Side 2"
        MARCUS_CAFE_SIDE = "Marcus Café Side"
        MARCUS_CASUAL_FRONT = "Marcus Casual Front"
        MARCUS_CASUAL_SIDE = "Marcus Casual Side"
        MARCUS_CASUAL_SITTING_FRONT_2 = "Marcus Casual Sitting Front 2"
        MARCUS_CASUAL_SITTING_FRONT = "Marcus Casual Sitting Front"
        MARCUS_CASUAL_SITTING_SIDE_2 = "Marcus Casual Sitting Side 2"
        MARCUS_CASUAL_SITTING_SIDE = "Marcus Casual Sitting Side"
        MARCUS_DENIM_JACKET_FRONT = "Marcus Denim Jacket Front"
        MARCUS_DENIM_JACKET_SIDE = "Marcus Denim Jacket Side"
        MARCUS_EDUCATION_FRONT = "Marcus Education Front"
        MARCUS_EDUCATION_SIDE = "Marcus Education Side"
        MARCUS_SITTING_FRONT = "Marcus Sitting Front"
        MARCUS_SITTING_SIDE = "Marcus Sitting Side"
        MARCUS_SUIT_FRONT = "Marcus Suit Front"
        MARCUS_SUIT_SIDE = "Marcus Suit Side"
        MARIA_IN_SUIT = "Maria in Suit"
        MARIA_IN_SWEATER = "Maria in Sweater"
        MARIA_IN_BLACK_SUIT = "Maria in Black Suit"
        MARTINA_OFFICE_FRONT_2 = "Martina Office Front 2"
        MARTINA_OFFICE_FRONT = "Martina Office Front"
        MARTINA_OFFICE_SIDE_2 = "Martina Office Side 2"
        MARTINA_OFFICE_SIDE = "Martina Office Side"
        MARTINA_SOFA_FRONT_2 = "Martina Sofa Front 2"
        MARTINA_SOFA_FRONT = "Martina Sofa Front"
        MARTINA_SOFA_SIDE_2 = "Martina Sofa Side 2"
        MARTINA_SOFA_SIDE = "Martina Sofa Side"
        MASHA_OFFICE_FRONT_2 = "Masha Office Front 2"
        MASHA_OFFICE_FRONT = "Masha Office Front"
        MASHA_OFFICE_SIDE_2 = "Masha Office Side 2"
        MASHA_OFFICE_SIDE = "Masha Office Side"
        MASHA_SOFA_CASUAL_FRONT_2 = "Masha Sofa Casual Front 2"
        MASHA_SOFA_CASUAL_FRONT = "Masha Sofa Casual Front"
        MASHA_SOFA_CASUAL_SIDE_2 = "Masha Sofa Casual Side 2"
        MASHA_SOFA_CASUAL_SIDE = "Masha Sofa Casual Side"
        MASON_IN_BLUE_SUIT = "Mason in Blue Suit"
        MASON_IN_WHITE_SHIRT = "Mason in White Shirt"
        MASON_IN_BLUE_SWEATER = "Mason in Blue Sweater"
        MATTEO_OFFICE_FRONT_2 = "Matteo Office Front 2"
        MATTEO_OFFICE_FRONT = "Matteo Office Front"
        MATTEO_OFFICE_SIDE_2 = "Matteo Office Side 2"
        MATTEO_OFFICE_SIDE = "Matteo Office Side"
        MATTEO_SOFA_FRONT_2 = "Matteo Sofa Front 2"
        MATTEO_SOFA_FRONT = "Matteo Sofa Front"
        MATTEO_SOFA_SIDE_2 = "Matteo Sofa Side 2"
        MATTEO_SOFA_SIDE = "Matteo Sofa Side"
        MAX_UPPER_BODY = "Max (Upper Body)"
        MAX_INDOOR_FRONT = "Max Indoor Front"
        MAX_INDOOR_SIDE = "Max Indoor Side"
        MAX_OUTDOOR_SPORT_FRONT = "Max Outdoor Sport Front"
        MAX_OUTDOOR_SPORT_SIDE = "Max Outdoor Sport Side"
        MILENA_OFFICE_FRONT_2 = "Milena Office Front 2"
        MILENA_OFFICE_FRONT = "Milena Office Front"
        MILENA_OFFICE_SIDE_2 = "Milena Office Side 2"
        MILENA_OFFICE_SIDE = "Milena Office Side"
        MILENA_SOFA_FRONT_2 = "Milena Sofa Front 2"
        MILENA_SOFA_FRONT = "Milena Sofa Front"
        MILENA_SOFA_SIDE_2 = "Milena Sofa Side 2"
        MILENA_SOFA_SIDE = "Milena Sofa Side"
        MILES_UPPER_BODY = "Miles (Upper Body)"
        MILES_OUTDOOR_FRONT = "Miles Outdoor Front"
        MILES_OUTDOOR_SIDE = "Miles Outdoor Side"
        MILES_SOFA_FRONT_2 = "Miles Sofa Front 2"
        MILES_SOFA_FRONT = "Miles Sofa Front"
        MILES_SOFA_SIDE_2 = "Miles Sofa Side 2"
        MILES_SOFA_SIDE = "Miles Sofa Side"
        MINHO_IN_BLUE_BLAZER = "Minho in Blue blazer"
        MINHO_IN_BLUE_SHIRT = "Minho in Blue shirt"
        MINHO_IN_GREEN_POLO_SHIRT = "Minho in Green polo-shirt"
        MINHO_IN_KHAKI_JACKET = "Minho in Khaki jacket"
        MINHO_IN_WHITE_SHIRT = "Minho in White shirt"
        MINHO_IN_WHITE_T_SHIRT = "Minho in White t-shirt"
        MIREIA_BUSINESS_INDOOR_FRONT = "Mireia Business Indoor Front"
        MIREIA_BUSINESS_INDOOR_SIDE = "Mireia Business Indoor Side"
        MIREIA_OUTDOOR_CHAIR_FRONT = "Mireia Outdoor Chair Front"
        MIREIA_OUTDOOR_FRONT = "Mireia Outdoor Front"
        MIREIA_OUTDOOR_SIDE = "Mireia Outdoor Side"
        MIREIA_OUTDOOR_TABLE_FRONT = "Mireia Outdoor Table Front"
        MIREIA_OUTDOOR_TABLE_SIDE = "Mireia Outdoor Table Side"
        MIYU_OFFICE_FRONT_2 = "Miyu Office Front 2"
        MIYU_OFFICE_FRONT = "Miyu Office Front"
        MIYU_OFFICE_SIDE_2 = "Miyu Office Side 2"
        MIYU_OFFICE_SIDE = "Miyu Office Side"
        MIYU_SOFA_BUSINESS_FRONT = "Miyu Sofa Business Front"
        MIYU_SOFA_BUSINESS_SIDE = "Miyu Sofa Business Side"
        MIYU_SOFA_CASUAL_FRONT_2 = "Miyu Sofa Casual Front 2"
        MIYU_SOFA_CASUAL_FRONT = "Miyu Sofa Casual Front"
        MIYU_SOFA_CASUAL_SIDE_2 = "Miyu Sofa Casual Side 2 "
        MIYU_SOFA_CASUAL_SIDE = "Miyu Sofa Casual Side"
        NADIM_IN_BLACK_BLAZER = "Nadim in Black blazer"
        NADIM_IN_BLUE_BLAZER = "Nadim in Blue blazer"
        NADIM_IN_BLUE_JACKET = "Nadim in Blue jacket"
        NADIM_IN_PUFFER_VEST = "Nadim in Puffer vest"
        NADIM_IN_WHITE_SHIRT = "Nadim in White shirt"
        NEIL_IN_BLACK_SHIRT = "Neil in Black Shirt"
        NEIL_IN_BLACK_SUIT = "Neil in Black Suit "
        NEIL_IN_YELLOW_JACKET = "Neil in Yellow Jacket"
        NICO = "Nico"
        NOAH_LOBBY_FRONT_2 = "Noah Lobby Front 2"
        NOAH_LOBBY_FRONT = "Noah Lobby Front"
        NOAH_LOBBY_SIDE_2 = "Noah Lobby Side 2"
        NOAH_LOBBY_SIDE = "Noah Lobby Side"
        NOAH_OFFICE_FRONT_2 = "Noah Office Front 2"
        NOAH_OFFICE_FRONT = "Noah Office Front"
        NOAH_OFFICE_SIDE_2 = "Noah Office Side 2"
        NOAH_OFFICE_SIDE = "Noah Office Side"
        NOAH_SOFA_FRONT_2 = "Noah Sofa Front 2"
        NOAH_SOFA_FRONT = "Noah Sofa Front "
        NOAH_SOFA_SIDE_2 = "Noah Sofa Side 2"
        NOAH_SOFA_SIDE = "Noah Sofa Side"
        NOUR_IN_BLACK_BLAZER = "Nour in Black blazer"
        NOUR_IN_BROWN_DRESS = "Nour in Brown dress"
        NOUR_IN_GREY_HOODIE = "Nour in Grey hoodie"
        NOUR_IN_SPORTY_VEST = "Nour in Sporty vest"
        NOUR_IN_WHITE_SHIRT = "Nour in White shirt"
        ODELIA_IN_BLUE_SUIT = "Odelia in Blue Suit"
        ODELIA_IN_RED_DRESS = "Odelia in Red Dress "
        ODELIA_IN_YELLOW_SUIT = "Odelia in Yellow Suit"
        ONAT_UPPER_BODY = "Onat (Upper Body)"
        ONAT_CASUAL_FRONT = "Onat Casual Front"
        ONAT_CASUAL_SIDE = "Onat Casual Side"
        ONAT_CASUAL_SITTING_FRONT = "Onat Casual Sitting Front"
        ONAT_CASUAL_SITTING_SIDE = "Onat Casual Sitting Side"
        ONAT_MACBOOK_FRONT_2 = "Onat Macbook Front 2"
        ONAT_MACBOOK_FRONT = "Onat Macbook Front"
        ONAT_MACBOOK_SIDE_2 = "Onat Macbook Side 2"
        ONAT_MACBOOK_SIDE = "Onat Macbook Side"
        ONAT_SUIT_FRONT = "Onat Suit Front"
        ONAT_SUIT_SIDE = "Onat Suit Side"
        ONAT_SUIT_SITTING_FRONT = "Onat Suit Sitting Front"
        ONAT_SUIT_SITTING_SIDE = "Onat Suit Sitting Side"
        ONAT_IPAD_FRONT = "Onat iPad Front"
        ONAT_IPAD_SIDE = "Onat iPad Side"
        ONAT_IPAD_SITTING_FRONT = "Onat iPad Sitting Front"
        ONAT_IPAD_SITTING_SIDE = "Onat iPad Sitting Side"
        OXANA_UPPER_BODY = "Oxana (Upper Body)"
        OXANA_GYM_FRONT_2 = "Oxana Gym Front 2"
        OXANA_GYM_FRONT = "Oxana Gym Front"
        OXANA_GYM_SIDE_2 = "Oxana Gym Side 2"
        OXANA_GYM_SIDE = "Oxana Gym Side"
        OXANA_OFFICE_FRONT_2 = "Oxana Office Front 2"
        OXANA_OFFICE_FRONT = "Oxana Office Front"
        OXANA_OFFICE_SIDE_2 = "Oxana Office Side 2"
        OXANA_OFFICE_SIDE = "Oxana Office Side"
        OXANA_SOFA_FRONT_2 = "Oxana Sofa Front 2"
        OXANA_SOFA_FRONT = "Oxana Sofa Front"
        OXANA_SOFA_SIDE_2 = "Oxana Sofa Side 2"
        OXANA_SOFA_SIDE = "Oxana Sofa Side"
        OXANA_YOGA_FRONT_2 = "Oxana Yoga Front 2"
        OXANA_YOGA_FRONT = "Oxana Yoga Front"
        OXANA_YOGA_SIDE_2 = "Oxana Yoga Side 2"
        OXANA_YOGA_SIDE = "Oxana Yoga Side"
        PATRIZIO_BUSINESS_TRAINING_FRONT = "Patrizio Business Training Front"
        PATRIZIO_BUSINESS_TRAINING_SIDE = "Patrizio Business Training Side"
        PATRIZIO_OFFICE_FRONT = "Patrizio Office Front"
        PATRIZIO_OFFICE_SIDE_2 = "Patrizio Office Side 2"
        PATRIZIO_OFFICE_SIDE = "Patrizio Office Side"
        PATRIZIO_SOFA_FRONT = "Patrizio Sofa Front"
        PATRIZIO_SOFA_SIDE = "Patrizio Sofa Side"
        PIPER_BUSINESS_SOFA_FRONT = "Piper Business Sofa Front"
        PIPER_BUSINESS_SOFA_SIDE = "Piper Business Sofa Side"
        PIPER_EDUCATION_FRONT = "Piper Education Front"
        PIPER_EDUCATION_SIDE = "Piper Education Side"
        RASMUS_LOUNGE_FRONT_2 = "Rasmus Lounge Front 2"
        RASMUS_LOUNGE_FRONT = "Rasmus Lounge Front"
        RASMUS_LOUNGE_SIDE_2 = "Rasmus Lounge Side 2"
        RASMUS_LOUNGE_SIDE = "Rasmus Lounge Side"
        RASMUS_SOFA_FRONT_2 = "Rasmus Sofa Front 2"
        RASMUS_SOFA_FRONT = "Rasmus Sofa Front"
        RASMUS_SOFA_SIDE_2 = "Rasmus Sofa Side 2"
        RASMUS_SOFA_SIDE = "Rasmus Sofa Side"
        RAUL_UPPER_BODY = "Raul (Upper Body)"
        RAUL_BUSINESS_SOFA_FRONT_2 = "Raul Business Sofa Front 2"
        RAUL_BUSINESS_SOFA_FRONT = "Raul Business Sofa Front"
        RAUL_BUSINESS_SOFA_SIDE_2 = "Raul Business Sofa Side 2"
        RAUL_BUSINESS_SOFA_SIDE = "Raul Business Sofa Side"
        RAUL_CASUAL_SOFA_FRONT_2 = "Raul Casual Sofa Front 2"
        RAUL_CASUAL_SOFA_FRONT = "Raul Casual Sofa Front"
        RAUL_CASUAL_SOFA_SIDE_2 = "Raul Casual Sofa Side 2"
        RAUL_CASUAL_SOFA_SIDE = "Raul Casual Sofa Side"
        RAUL_CASUAL_SOFA_NO_IPAD_FRONT = "Raul Casual Sofa no iPad Front"
        RAUL_CASUAL_SOFA_NO_IPAD_SIDE = "Raul Casual Sofa no iPad Side"
        RAUL_CASUAL_SOFA_WITH_IPAD_FRONT = "Raul Casual Sofa with iPad Front"
        RAUL_CASUAL_SOFA_WITH_IPAD_SIDE = "Raul Casual Sofa with iPad Side"
        RAUL_OFFICE_FRONT_2 = "Raul Office Front 2"
        RAUL_OFFICE_FRONT = "Raul Office Front"
        RAUL_OFFICE_SIDE = "Raul Office Side"
        RAUL_SOFA_FRONT_2 = "Raul Sofa Front 2"
        RAUL_SOFA_FRONT = "Raul Sofa Front"
        RAUL_SOFA_SIDE_2 = "Raul Sofa Side 2"
        RAUL_SOFA_SIDE = "Raul Sofa Side"
        REBECCA = "Rebecca"
        REN_UPPER_BODY = "Ren (Upper Body)"
        REN_OFFICE_FRONT_2 = "Ren Office Front 2"
        REN_OFFICE_FRONT = "Ren Office Front"
        REN_OFFICE_SIDE_2 = "Ren Office Side 2"
        REN_OFFICE_SIDE = "Ren Office Side"
        REN_SOFA_BUSINESS_FRONT = "Ren Sofa Business Front"
        REN_SOFA_BUSINESS_SIDE = "Ren Sofa Business Side"
        REN_SOFA_CASUAL_FRONT_2 = "Ren Sofa Casual Front 2"
        REN_SOFA_CASUAL_FRONT = "Ren Sofa Casual Front"
        REN_SOFA_CASUAL_SIDE_2 = "Ren Sofa Casual Side 2 "
        REN_SOFA_CASUAL_SIDE = "Ren Sofa Casual Side"
        RILEY_UPPER_BODY = "Riley (Upper Body)"
        RILEY_CASUAL_FRONT = "Riley Casual Front"
        RILEY_CASUAL_SIDE = "Riley Casual Side"
        RILEY_OFFICE_FRONT = "Riley Office Front"
        RILEY_OFFICE_SIDE = "Riley Office Side"
        ROMAN_OUTDOOR_SPORT_FRONT = "Roman Outdoor Sport Front"
        ROMAN_OUTDOOR_SPORT_SIDE = "Roman Outdoor Sport Side"
        SABINE_OFFICE_FRONT_2 = "Sabine Office Front 2"
        SABINE_OFFICE_FRONT = "Sabine Office Front"
        SABINE_OFFICE_SIDE = "Sabine Office Side"
        SABINE_SOFA_SIDE = "Sabine Sofa Side"
        SALMA_IN_HEADSCARF_FRONT = "Salma in headscarf (Front)"
        SALMA_IN_HEADSCARF_LEFT = "Salma in headscarf (Left)"
        SALMA_IN_HEADSCARF_RIGHT = "Salma in headscarf (Right)"
        SANTA_AVATAR_PRESENT_STANDING = "Santa Avatar Present Standing "
        SANTA_AVATAR_SITTING_2 = "Santa Avatar Sitting 2"
        SANTA_AVATAR_SITTING = "Santa Avatar Sitting"
        SANTA_AVATAR_SITTING_SIDE = "Santa Avatar Sitting Side"
        SANTA_AVATAR_STANDING = "Santa Avatar Standing"
        SANTA_FIREPLACE_FRONT = "Santa Fireplace Front"
        SANTA_FIREPLACE_SIDE = "Santa Fireplace Side"
        SASKIA_IN_BLUE_BLAZER = "Saskia in Blue blazer"
        SASKIA_IN_BLUE_SHIRT = "Saskia in Blue shirt"
        SASKIA_IN_GREEN_BLAZER = "Saskia in Green blazer"
        SASKIA_IN_GREY_VEST = "Saskia in Grey vest"
        SASKIA_IN_WHITE_BLAZER = "Saskia in White blazer"
        SCARLETT_COUCH_FRONT_2 = "Scarlett Couch Front 2"
        SCARLETT_COUCH_FRONT = "Scarlett Couch Front"
        SCARLETT_COUCH_SIDE_2 = "Scarlett Couch Side 2"
        SCARLETT_COUCH_SIDE = "Scarlett Couch Side"
        SCARLETT_FIREPLACE_FRONT = "Scarlett Fireplace Front"
        SCARLETT_FIREPLACE_SIDE = "Scarlett Fireplace Side"
        SCARLETT_HALL_FRONT = "Scarlett Hall Front"
        SCARLETT_HALL_SIDE = "Scarlett Hall Side"
        SCARLETT_YOGA_FRONT = "Scarlett Yoga Front"
        SCARLETT_YOGA_SIDE = "Scarlett Yoga Side"
        SEEMA_BUSINESS_FRONT = "Seema Business Front"
        SEEMA_BUSINESS_SIDE = "Seema Business Side"
        SEEMA_BUSINESS_SITTING_SIDE = "Seema Business Sitting Side"
        SEEMA_CASUAL_FRONT = "Seema Casual Front"
        SEEMA_CASUAL_SIDE = "Seema Casual Side"
        SEEMA_CASUAL_SITTING_FRONT = "Seema Casual Sitting Front"
        SEEMA_CASUAL_SITTING_SIDE = "Seema Casual Sitting Side"
        SEEMA_NURSE_FRONT_2 = "Seema Nurse Front 2"
        SEEMA_NURSE_FRONT = "Seema Nurse Front"
        SEEMA_NURSE_SIDE_2 = "Seema Nurse Side 2"
        SEEMA_NURSE_SIDE = "Seema Nurse Side"
        SHAWN_BUSINESS_FRONT = "Shawn Business Front"
        SHAWN_BUSINESS_SIDE = "Shawn Business Side"
        SHAWN_CASUAL_SITTING_FRONT = "Shawn Casual Sitting Front"
        SHAWN_CASUAL_SITTING_SIDE = "Shawn Casual Sitting Side"
        SHAWN_SITTING_FRONT = "Shawn Sitting Front"
        SHAWN_SITTING_SIDE = "Shawn Sitting Side"
        SHAWN_SUIT_FRONT = "Shawn Suit Front"
        SHAWN_SUIT_SIDE = "Shawn Suit Side"
        SHAWN_THERAPIST = "Shawn Therapist"
        SHIRLEY_BUSINESS_FRONT = "Shirley Business Front"
        SHIRLEY_BUSINESS_SIDE = "Shirley Business Side"
        SHIRLEY_CASUAL_FRONT_2 = "Shirley Casual Front 2"
        SHIRLEY_CASUAL_FRONT = "Shirley Casual Front"
        SHIRLEY_CASUAL_SIDE = "Shirley Casual Side"
        SHIRLEY_CASUAL_SITTING_FRONT_2 = "Shirley Casual Sitting Front 2"
        SHIRLEY_CASUAL_SITTING_FRONT = "Shirley Casual Sitting Front"
        SHIRLEY_CASUAL_SITTING_SIDE_2 = "Shirley Casual Sitting Side 2"
        SHIRLEY_CASUAL_SITTING_SIDE = "Shirley Casual Sitting Side"
        SHIRLEY_EDUCATION_FRONT = "Shirley Education Front"
        SHIRLEY_EDUCATION_SIDE_2 = "Shirley Education Side 2"
        SHIRLEY_EDUCATION_SIDE = "Shirley Education Side"
        SHIRLEY_SITTING_FRONT = "Shirley Sitting Front"
        SHIRLEY_SITTING_SIDE = "Shirley Sitting Side"
        SHIRLEY_SKIRT_FRONT = "Shirley Skirt Front"
        SHIRLEY_SKIRT_SIDE = "Shirley Skirt Side"
        SHIRLEY_SUIT_FRONT = "Shirley Suit Front"
        SHIRLEY_SUIT_SIDE = "Shirley Suit Side"
        SILAS_UPPER_BODY = "Silas (Upper Body)"
        SILAS_CUSTOMER_SUPPORT = "Silas Customer Support"
        SILAS_HR = "Silas HR"
        SILAS_LOUNGE_FRONT = "Silas Lounge Front"
        SILAS_LOUNGE_SIDE = "Silas Lounge Side"
        SILAS_SOFA_SIDE_2 = "Silas Sofa Side 2"
        SILAS_SOFA_SIDE = "Silas Sofa Side"
        SLOANE_IN_BLUE_DRESS = "Sloane in Blue dress"
        SLOANE_IN_GREY_SUIT = "Sloane in Grey suit"
        SLOANE_IN_PINK_SWEATER = "Sloane in Pink sweater"
        SOPHIA_IN_BLACK_SHIRT = "Sophia in Black Shirt"
        SOPHIA_IN_SUIT = "Sophia in Suit "
        SOPHIA_IN_WHITE_SUIT = "Sophia in White Suit"
        SOPHIE = "Sophie"
        STACY_IN_DOCTOR_FRONT = "Stacy in Doctor (Front)"
        STACY_IN_DOCTOR_LEFT = "Stacy in Doctor (Left)"
        STACY_IN_DOCTOR_RIGHT = "Stacy in Doctor (Right)"
        STACY_IN_DRESS_FRONT = "Stacy in Dress (Front)"
        STACY_IN_DRESS_LEFT = "Stacy in Dress (Left)"
        STACY_IN_DRESS_RIGHT = "Stacy in Dress (Right)"
        STACY_IN_SHIRT_FRONT = "Stacy in Shirt (Front)"
        STACY_IN_SHIRT_LEFT = "Stacy in Shirt (Left)"
        STACY_IN_SHIRT_RIGHT = "Stacy in Shirt (Right)"
        SUSAN_IN_BLACK_SHIRT = "Susan in Black Shirt"
        SUSAN_IN_BLACK_SUIT = "Susan in Black Suit"
        SUSAN_IN_SUIT = "Susan in Suit"
        TAHLIA_IN_BLUE_DRESS = "Tahlia in Blue dress"
        TAHLIA_IN_BLUE_SUIT = "Tahlia in Blue suit"
        TAHLIA_IN_DARK_BLUE_SUIT = "Tahlia in Dark blue suit"
        TAHLIA_IN_RED_SUIT = "Tahlia in Red suit"
        TAHLIA_IN_WHITE_SHIRT = "Tahlia in White shirt"
        TEODOR_UPPER_BODY = "Teodor (Upper Body)"
        TEODOR_OFFICE_FRONT_2 = "Teodor Office Front 2"
        TEODOR_OFFICE_FRONT = "Teodor Office Front"
        TEODOR_OFFICE_SIDE_2 = "Teodor Office Side 2"
        TEODOR_OFFICE_SIDE = "Teodor Office Side"
        TEODOR_SOFA_FRONT_2 = "Teodor Sofa Front 2"
        TEODOR_SOFA_FRONT = "Teodor Sofa Front"
        TEODOR_SOFA_SIDE_2 = "Teodor Sofa Side 2"
        TEODOR_SOFA_SIDE = "Teodor Sofa Side"
        TIMOTHY_UPPER_BODY = "Timothy (Upper Body)"
        TIMOTHY_CASUAL_FRONT = "Timothy Casual Front"
        TIMOTHY_CASUAL_SIDE = "Timothy Casual Side"
        TIMOTHY_OFFICE_FRONT = "Timothy Office Front"
        TIMOTHY_OFFICE_SIDE = "Timothy Office Side"
        TITO_CASUAL_FRONT_2 = "Tito Casual Front 2"
        TITO_CASUAL_FRONT = "Tito Casual Front"
        TITO_CASUAL_SIDE_2 = "Tito Casual Side 2"
        TITO_CASUAL_SIDE = "Tito Casual Side"
        TITO_CASUAL_SITTING_FRONT = "Tito Casual Sitting Front"
        TITO_CASUAL_SITTING_SIDE = "Tito Casual Sitting Side"
        TITO_COAT_FRONT_2 = "Tito Coat Front 2"
        TITO_COAT_FRONT = "Tito Coat Front"
        TITO_COAT_FULL_SIDE = "Tito Coat Full Side"
        TITO_COAT_SIDE_2 = "Tito Coat Side 2"
        TITO_COAT_SIDE = "Tito Coat Side"
        TITO_PAINTER_FRONT = "Tito Painter Front"
        TITO_PAINTER_FULL_SIDE = "Tito Painter Full Side"
        TITO_PAINTER_SIDE = "Tito Painter Side"
        TITO_PAINTER_SITTING_FRONT = "Tito Painter Sitting Front"
        TITO_PAINTER_SITTING_SIDE = "Tito Painter Sitting Side"
        TRAVIS_IN_POLO_SHIRT = "Travis in Polo Shirt"
        TRAVIS_IN_GRAY_SUIT = "Travis in Gray Suit"
        TRAVIS_IN_BLACK_SUIT = "Travis in Black Suit"
        TREVOR_IN_PLAID_SHIRT = "Trevor  in Plaid Shirt"
        TREVOR_IN_BLUE_SHIRT = "Trevor in Blue Shirt"
        TREVOR_IN_BLUE_SUIT = "Trevor in Blue Suit"
        TREVOR_IN_SUIT = "Trevor in Suit"
        TUBA_BUSINESS_CHAIR_FRONT = "Tuba Business Chair Front"
        TUBA_BUSINESS_CHAIR_SIDE = "Tuba Business Chair Side"
        TUBA_BUSINESS_FRONT = "Tuba Business Front"
        TUBA_BUSINESS_SIDE = "Tuba Business Side"
        TUBA_BUSINESS_SOFA_FRONT = "Tuba Business Sofa Front"
        TUBA_BUSINESS_SOFA_SIDE = "Tuba Business Sofa Side"
        TUBA_CASUAL_FRONT = "Tuba Casual Front"
        TUBA_CASUAL_SIDE = "Tuba Casual Side"
        TUBA_CASUAL_SITTING_FRONT = "Tuba Casual Sitting Front"
        TUBA_CASUAL_SITTING_SIDE = "Tuba Casual Sitting Side"
        TUBA_MACBOOK_FRONT = "Tuba Macbook Front"
        TUBA_MACBOOK_SIDE = "Tuba Macbook Side"
        VEIT_OFFICE_FRONT = "Veit Office Front"
        VEIT_OFFICE_SIDE = "Veit Office Side"
        VEIT_SOFA_FRONT = "Veit Sofa Front"
        VEIT_SOFA_SIDE = "Veit Sofa Side"
        VERNON_OFFICE_FRONT_2 = "Vernon Office Front 2"
        VERNON_OFFICE_FRONT = "Vernon Office Front"
        VERNON_OFFICE_SIDE_2 = "Vernon Office Side 2"
        VERNON_OFFICE_SIDE = "Vernon Office Side"
        VERENA_OFFICE_FRONT = "Verena Office Front"
        VERENA_OFFICE_SIDE = "Verena Office Side"
        VERENA_SOFA_FRONT = "Verena Sofa Front"
        VERENA_SOFA_SIDE = "Verena Sofa Side"
        VERNON_UPPER_BODY = "Vernon (Upper Body)"
        VERNON_LOUNGE_FRONT_2 = "Vernon Lounge Front 2"
        VERNON_LOUNGE_SIDE_2 = "Vernon Lounge Side 2"
        VERNON_LOUNGE_SIDE = "Vernon Lounge Side"
        VINCE_UPPER_BODY = "Vince (Upper Body)"
        VINCE_BUSINESS_SOFA_FRONT = "Vince Business Sofa Front"
        VINCE_BUSINESS_TRAINING_FRONT = "Vince Business Training Front"
        VINCE_BUSINESS_TRAINING_SIDE_2 = "Vince Business Training Side 2"
        VINCE_BUSINESS_TRAINING_SIDE = "Vince Business Training Side"
        VINCE_SOFA_CASUAL_FRONT_2 = "Vince Sofa Casual Front 2"
        VINCE_SOFA_CASUAL_FRONT = "Vince Sofa Casual Front"
        VINCE_SOFA_CASUAL_SIDE_2 = "Vince Sofa Casual Side 2"
        VINCE_SOFA_CASUAL_SIDE = "Vince Sofa Casual Side"
        VIOLANTE_BROWN_SUIT_FRONT_2 = "Violante Brown Suit Front 2"
        VIOLANTE_BROWN_SUIT_FRONT = "Violante Brown Suit Front "
        VIOLANTE_BUSINESS_SITTING_FRONT = "Violante Business Sitting Front"
        VIOLANTE_BUSINESS_SITTING_SIDE = "Violante Business Sitting Side"
        VIOLANTE_CASUAL_SITTING_FRONT = "Violante Casual Sitting Front "
        VIOLANTE_CASUAL_SITTING_SIDE = "Violante Casual Sitting Side"
        VIOLANTE_SPORT_FRONT_2 = "Violante Sport Front 2"
        VIOLANTE_SPORT_FRONT = "Violante Sport Front"
        VIOLANTE_SPORT_SIDE = "Violante Sport Side"
        VIOLANTE_SPORT_SITTING_SIDE = "Violante Sport Sitting Side"
        VIOLANTE_SUIT_FRONT = "Violante Suit Front"
        VIVIANNA_IN_BLACK_SHIRT = "Vivianna in Black shirt"
        WADE_IN_BLACK_SUIT = "Wade in Black Suit"
        WADE_IN_BLACK_JACKET = "Wade in Black Jacket"
        WADE_IN_GRAY_JACKET = "Wade in Gray Jacket"
        YOLA_ACTIVE_SPEAKING_FRONT = "Yola Active Speaking Front"
        YOLA_ACTIVE_SPEAKING_SIDE = "Yola Active Speaking Side"
        YOLA_BUSINESS_FRONT = "Yola Business Front"
        YOLA_BUSINESS_SIDE = "Yola Business Side"
        YOLA_CALM_SPEAKING_FRONT = "Yola Calm Speaking Front"
        YOLA_CALM_SPEAKING_SIDE = "Yola Calm Speaking Side"
        YOLA_CASUAL_FRONT = "Yola Casual Front"
        YOLA_CASUAL_SIDE = "Yola Casual Side"
        YOLA_EMPLOYEE_BADGE_FRONT = "Yola Employee Badge Front"
        YOLA_EMPLOYEE_BADGE_SIDE = "Yola Employee Badge Side"
        ZOSIA_IN_BLUE_BLAZER = "Zosia in Blue blazer"
        ZOSIA_IN_GREEN_DRESS = "Zosia in Green dress"
        ZOSIA_IN_KHAKI_BLAZER = "Zosia in Khaki blazer"
        ZOSIA_IN_WHITE_DRESS = "Zosia in White dress"
        ZOSIA_IN_YELLOW_SHIRT = "Zosia in Yellow shirt"
        AUSTIN_IN_SUIT = "Austin in Suit"
        AUSTIN_IN_BLUE_CASUAL_SUIT = "Austin in Blue Casual Suit"
        AUSTIN_IN_BLACK_JACKET = "Austin in Black Jacket"
        AUSTIN_IN_BLUE_SUIT = "Austin in Blue Suit"
        CANDACE_IN_PINK_BLAZER_UPPER_BODY = "Candace in Pink Blazer (Upper Body)"
        CHAD_IN_BLUE_SHIRT_UPPER_BODY = "Chad in Blue Shirt (Upper Body)"
        DAISY_IN_SUIT = "Daisy in Suit"
        DAISY_IN_SHIRT = "Daisy in Shirt"
        DAISY_IN_DRESS = "Daisy in Dress"
        DAISY_IN_T_SHIRT = "Daisy in T-shirt"
        FRANCIS_IN_BLAZER_UPPER_BODY = "Francis in Blazer (Upper Body)"
        MATTHEW = "Matthew"
        MATTHEW_IN_SUIT = "Matthew in Suit"
        MATTHEW_IN_FLOWERY_SHIRT = "Matthew in Flowery Shirt"
        MATTHEW_IN_GREY_SWEATER = "Matthew in Grey Sweater"
        NIK_IN_BLACK_SHIRT = "Nik in Black Shirt"
        NIK_IN_BLUE_SWEATER = "Nik in Blue Sweater"
        TYLER_IN_CASUAL_SUIT = "Tyler in Casual Suit"
        TYLER_IN_SHIRT = "Tyler in Shirt"
        TYLER_IN_SUIT = "Tyler in Suit"

    class AvatarStyle(str, Enum):
        NORMAL = "normal"
        CIRCLE = "circle"
        CLOSEUP = "closeUp"

    _required: ClassVar[tuple[str, ...]] = ("avatar",)
    type: Literal["fal.HeygenCharacter"] = "fal.HeygenCharacter"
    avatar: Avatar | None = Field(default=None, description="Ready-made presenter, picked by name and setting.")
    avatar_style: AvatarStyle = Field(
        default=AvatarStyle.CLOSEUP, description="How the avatar is shown: normal, in a circle, or as a close-up."
    )


class HeygenTextVoice(FalStructure):
    """
    What the avatar says, and in which voice and speed.
    """

    type: Literal["fal.HeygenTextVoice"] = "fal.HeygenTextVoice"
    prompt: str | None = Field(default=None, description="The words that the avatar speaks.")
    voice: str | None = Field(default=None, description="Ready-made voice that speaks the text, picked by name.")
    voice_id: str | None = Field(
        default=None, description="Identifier of a HeyGen voice; it is used in place of the voice picked by name."
    )
    speed: float | None = Field(
        default=1.0, ge=0.5, le=2, description="Pace of the speech: 1 is normal, higher is faster."
    )


class HeygenVideoAgentConfig(FalStructure):
    """
    Avatar, length and orientation for the video agent.
    """

    class Orientation(str, Enum):
        PORTRAIT = "portrait"
        LANDSCAPE = "landscape"

    class Avatar(str, Enum):
        ABIGAIL_UPPER_BODY = "Abigail (Upper Body)"
        ABIGAIL_OFFICE_FRONT = "Abigail Office Front"
        ABIGAIL_OFFICE_SIDE = "Abigail Office Side"
        ABIGAIL_SOFA_FRONT = "Abigail Sofa Front"
        ABIGAIL_SOFA_SIDE = "Abigail Sofa Side"
        ADITYA_IN_BROWN_BLAZER = "Aditya in Brown blazer"
        ADITYA_IN_BLUE_BLAZER = "Aditya in Blue blazer"
        ADITYA_IN_BLUE_SHIRT = "Aditya in Blue shirt"
        ADITYA_IN_BLUE_T_SHIRT = "Aditya in Blue t-shirt"
        ADITYA_IN_BEIGE_BLAZER = "Aditya in Beige blazer"
        ADRIAN_IN_BLUE_SHIRT = "Adrian in Blue Shirt"
        ADRIAN_IN_BLUE_SUIT = "Adrian in Blue Suit"
        ADRIAN_IN_BLUE_SWEATER = "Adrian in Blue Sweater"
        ADRIANA_BIZTALK_FRONT = "Adriana BizTalk Front"
        ADRIANA_BIZTALK_SIDE = "Adriana BizTalk Side"
        ADRIANA_BUSINESS_FRONT_2 = "Adriana Business Front 2"
        ADRIANA_BUSINESS_FRONT = "Adriana Business Front "
        ADRIANA_BUSINESS_SIDE = "Adriana Business Side"
        ADRIANA_NURSE_FRONT_2 = "Adriana Nurse Front 2"
        ADRIANA_NURSE_FRONT = "Adriana Nurse Front"
        ADRIANA_NURSE_SIDE_2 = "Adriana Nurse Side 2"
        ADRIANA_NURSE_SIDE = "Adriana Nurse Side"
        ADRIANA_NURSE_SITTING_SIDE = "Adriana Nurse Sitting Side"
        ADRIANA_SUITSOFA_FRONT = "Adriana SuitSofa Front"
        AIKO = "Aiko"
        ALBERT_IN_BLUE_POLO_SHIRT = "Albert in Blue Polo shirt"
        ALBERT_IN_BLUE_BLAZER = "Albert in Blue blazer"
        ALBERT_IN_BLUE_SHIRT = "Albert in Blue shirt"
        ALBERT_IN_BLUE_SUIT = "Albert in Blue suit"
        ALBERT_IN_KHAKI_BLAZER = "Albert in Khaki blazer"
        ALBERT_IN_WHITE_SHIRT = "Albert in White shirt"
        AMANDA_IN_BLUE_SHIRT_FRONT = "Amanda in Blue Shirt (Front)"
        AMANDA_IN_BLUE_SHIRT_LEFT = "Amanda in Blue Shirt (Left)"
        AMANDA_IN_BLUE_SHIRT_RIGHT = "Amanda in Blue Shirt (Right)"
        AMANDA_IN_GREY_SHIRT_FRONT = "Amanda in Grey Shirt (Front)"
        AMANDA_IN_GREY_SHIRT_LEFT = "Amanda in Grey Shirt (Left)"
        AMANDA_IN_GREY_SHIRT_RIGHT = "Amanda in Grey Shirt (Right)"
        AMANDA_IN_MAINTENANCE_FRONT = "Amanda in Maintenance (Front)"
        AMANDA_IN_MAINTENANCE_LEFT = "Amanda in Maintenance (Left)"
        AMANDA_IN_MAINTENANCE_RIGHT = "Amanda in Maintenance (Right)"
        AMELIA_BUSINESS_TRAINING_FRONT_2 = "Amelia Business Training Front 2"
        AMELIA_BUSINESS_TRAINING_FRONT = "Amelia Business Training Front"
        AMELIA_BUSINESS_TRAINING_SIDE_2 = "Amelia Business Training Side 2"
        AMELIA_BUSINESS_TRAINING_SIDE = "Amelia Business Training Side"
        AMELIA_LOUNGE_FRONT_2 = "Amelia Lounge Front 2"
        AMELIA_LOUNGE_FRONT = "Amelia Lounge Front"
        AMELIA_LOUNGE_SIDE_2 = "Amelia Lounge Side 2"
        AMELIA_LOUNGE_SIDE = "Amelia Lounge Side"
        AMELIA_YOGA_FRONT_2 = "Amelia Yoga Front 2"
        AMELIA_YOGA_FRONT = "Amelia Yoga Front"
        AMELIA_YOGA_SIDE_2 = "Amelia Yoga Side 2"
        AMELIA_YOGA_SIDE = "Amelia Yoga Side"
        ALEX_IN_BLACK_SUIT = "Alex in Black Suit"
        ALEX_IN_JACKET = "Alex in Jacket"
        ALEX_IN_WHITE_COAT = "Alex in White Coat"
        ALEX_IN_YELLOW_SWEATER = "Alex in Yellow Sweater"
        ANJA_OFFICE_FRONT = "Anja Office Front"
        ANJA_OFFICE_SIDE = "Anja Office Side "
        ANJA_SOFA_FRONT = "Anja Sofa Front"
        ANJA_SOFA_SIDE = "Anja Sofa Side "
        ANN_BUSINESS_FRONT = "Ann Business Front"
        ANN_BUSINESS_SITTING = "Ann Business Sitting"
        ANN_CASUAL_FRONT = "Ann Casual Front"
        ANN_CASUAL_LYING = "Ann Casual Lying"
        ANN_CASUAL_SITTING_2 = "Ann Casual Sitting 2"
        ANN_CASUAL_SITTING = "Ann Casual Sitting"
        ANN_DOCTOR_SITTING = "Ann Doctor Sitting"
        ANN_DOCTOR_STANDING = "Ann Doctor Standing"
        ANN_SWEATER_FRONT = "Ann Sweater Front"
        ANN_SWEATER_SIDE = "Ann Sweater Side"
        ANN_THERAPIST = "Ann Therapist"
        ANNA_IN_WHITE_T_SHIRT = "Anna in White T-shirt"
        ANNA_IN_TURTLENECK_T_SHIRT = "Anna in Turtleneck T-shirt"
        ANNA_IN_BROWN_T_SHIRT = "Anna in Brown T-shirt"
        ANNELISE_IN_DARK_BLUE_DRESS = "Annelise in Dark blue dress"
        ANNELISE_IN_OFF_WHITE_DRESS = "Annelise in Off white dress"
        ANNELISE_IN_SKY_BLUE_DRESS = "Annelise in Sky blue dress"
        ANNELISE_IN_WHITE_DRESS = "Annelise in White dress"
        ANNELORE_IN_BLUE_BLAZER = "Annelore in Blue blazer"
        ANNELORE_IN_BLUE_DRESS = "Annelore in Blue dress"
        ANNELORE_IN_RED_BLAZER = "Annelore in Red blazer"
        ANNELORE_IN_RED_SWEATER = "Annelore in Red sweater"
        ANNELORE_IN_WHITE_SHIRT = "Annelore in White shirt"
        ANNIE_IN_GREY_JACKET = "Annie in Grey Jacket"
        ANNIE_IN_WHITE_SHIRT = "Annie in White Shirt"
        ANNIE_IN_TAN_JACKET = "Annie in Tan Jacket"
        ANNIE_IN_BLUE_CASUAL = "Annie in Blue Casual"
        ANNIE_IN_LIGHT_BLUE = "Annie in Light Blue"
        ANNIE_IN_BROWN_SHIRT = "Annie in Brown Shirt"
        ANNIE_IN_BLACK_SHIRT = "Annie in Black Shirt"
        ANNIE_IN_PINK_SUIT = "Annie in Pink Suit"
        ANNIE_IN_GREY_DRESS = "Annie in Grey Dress"
        ANNIE_IN_BLUE_VEST = "Annie in Blue Vest"
        ANNIE_IN_BLACK_V_NECK_SHIRT = "Annie in Black V-neck Shirt"
        ANNIE_IN_BLUE_SUIT = "Annie in Blue Suit"
        ANNIE_BAR_SITTING_FRONT = "Annie Bar Sitting Front"
        ANNIE_BAR_SITTING_SIDE = "Annie Bar Sitting Side"
        ANNIE_BAR_STANDING_FRONT_2 = "Annie Bar Standing Front 2"
        ANNIE_BAR_STANDING_FRONT_3 = "Annie Bar Standing Front 3"
        ANNIE_BAR_STANDING_FRONT = "Annie Bar Standing Front"
        ANNIE_BAR_STANDING_SIDE_2 = "Annie Bar Standing Side 2"
        ANNIE_BAR_STANDING_SIDE_3 = "Annie Bar Standing Side 3"
        ANNIE_BAR_STANDING_SIDE = "Annie Bar Standing Side"
        ANNIE_BUSINESS_CASUAL_STANDING_FRONT_2 = "Annie Business Casual Standing Front 2"
        ANNIE_BUSINESS_CASUAL_STANDING_FRONT = "Annie Business Casual Standing Front"
        ANNIE_BUSINESS_CASUAL_STANDING_SIDE_2 = "Annie Business Casual Standing Side 2"
        ANNIE_BUSINESS_CASUAL_STANDING_SIDE = "Annie Business Casual Standing Side"
        ANNIE_CASUAL_SITTING_FRONT_2 = "Annie Casual Sitting Front 2"
        ANNIE_CASUAL_SITTING_FRONT = "Annie Casual Sitting Front"
        ANNIE_CASUAL_SITTING_SIDE_2 = "Annie Casual Sitting Side 2"
        ANNIE_CASUAL_SITTING_SIDE = "Annie Casual Sitting Side"
        ANNIE_CASUAL_STANDING_FRONT_2 = "Annie Casual Standing Front 2"
        ANNIE_CASUAL_STANDING_FRONT = "Annie Casual Standing Front"
        ANNIE_CASUAL_STANDING_SIDE_2 = "Annie Casual Standing Side 2"
        ANNIE_CASUAL_STANDING_SIDE = "Annie Casual Standing Side"
        ANNIE_DESK_SITTING_FRONT_2 = "Annie Desk Sitting Front 2"
        ANNIE_DESK_SITTING_FRONT = "Annie Desk Sitting Front"
        ANNIE_DESK_SITTING_SIDE_2 = "Annie Desk Sitting Side 2"
        ANNIE_DESK_SITTING_SIDE = "Annie Desk Sitting Side"
        ANNIE_LOUNGE_STANDING_FRONT = "Annie Lounge Standing Front"
        ANNIE_LOUNGE_STANDING_SIDE = "Annie Lounge Standing Side"
        ANNIE_OFFICE_SITTING_FRONT_2 = "Annie Office Sitting Front 2"
        ANNIE_OFFICE_SITTING_FRONT = "Annie Office Sitting Front"
        ANNIE_OFFICE_SITTING_SIDE_2 = "Annie Office Sitting Side 2"
        ANNIE_OFFICE_SITTING_SIDE = "Annie Office Sitting Side"
        ANNIE_OFFICE_STANDING_FRONT = "Annie Office Standing Front"
        ANNIE_OFFICE_STANDING_SIDE = "Annie Office Standing Side"
        ANNIE_SOFA_SITTING_FRONT_3 = "Annie Sofa Sitting Front 3"
        ANNIE_SOFA_SITTING_FRONT = "Annie Sofa Sitting Front"
        ANNIE_SOFA_SITTING_SIDE_2 = "Annie Sofa Sitting Side 2"
        ANNIE_SOFA_SITTING_SIDE_3 = "Annie Sofa Sitting Side 3"
        ANNIE_SOFA_SITTING_SIDE = "Annie Sofa Sitting Side"
        ANNIE_SOFA_SITTING_FRONT_2 = "Annie Sofa Sitting Front 2"
        ANNIE_STUDIO_PINK_SITTING_FRONT = "Annie Studio Pink Sitting Front"
        ANNIE_STUDIO_PINK_SITTING_SIDE = "Annie Studio Pink Sitting Side"
        ANNIE_STUDIO_PINK_STANDING_FRONT = "Annie Studio Pink Standing Front"
        ANNIE_STUDIO_PINK_STANDING_SIDE = "Annie Studio Pink Standing Side"
        ARMANDO_CASUAL_FRONT = "Armando Casual Front"
        ARMANDO_CASUAL_SIDE = "Armando Casual Side"
        ARMANDO_SUIT_FRONT = "Armando Suit Front"
        ARMANDO_SUIT_SIDE = "Armando Suit Side"
        ARMANDO_SWEATER_FRONT_2 = "Armando Sweater Front 2"
        ARMANDO_SWEATER_FRONT = "Armando Sweater Front"
        ARMANDO_SWEATER_SIDE_2 = "Armando Sweater Side 2"
        ARMANDO_SWEATER_SIDE = "Armando Sweater Side"
        ARTUR_OFFICE_FRONT_2 = "Artur Office Front 2"
        ARTUR_OFFICE_FRONT = "Artur Office Front"
        ARTUR_OFFICE_SIDE_2 = "Artur Office Side 2"
        ARTUR_OFFICE_SIDE = "Artur Office Side"
        ARTUR_SOFA_CASUAL_FRONT_2 = "Artur Sofa Casual Front 2"
        ARTUR_SOFA_CASUAL_FRONT = "Artur Sofa Casual Front"
        ARTUR_SOFA_CASUAL_SIDE_2 = "Artur Sofa Casual Side 2"
        ARTUR_SOFA_CAUSAL_SIDE = "Artur Sofa Causal Side"
        AUBREY_SOFA_SIDE = "Aubrey Sofa Side"
        AUBREY_UPPER_BODY = "Aubrey (Upper Body)"
        AUBREY_NIGHT_SCENE_FRONT = "Aubrey Night Scene Front"
        AUBREY_OUTDOOR_SPORT_FRONT = "Aubrey Outdoor Sport Front"
        AUBREY_OUTDOOR_SPORT_SIDE = "Aubrey Outdoor Sport Side"
        AUBREY_SOFA_FRONT = "Aubrey Sofa Front"
        AUGUST_CASUAL_FRONT_2 = "August Casual Front 2"
        AUGUST_CASUAL_FRONT = "August Casual Front"
        AUGUST_COOL_SITTING = "August Cool Sitting"
        AUGUST_COOL_STYLE = "August Cool Style"
        AUGUST_EMPLOYEE_FRONT = "August Employee Front"
        AUGUST_HOODIES_FRONT_2 = "August Hoodies Front 2"
        AUGUST_HOODIES_FRONT = "August Hoodies Front"
        BAHAR_UPPER_BODY = "Bahar (Upper Body)"
        BAHAR_BUSINESS_FRONT = "Bahar Business Front"
        BAHAR_BUSINESS_SIDE = "Bahar Business Side"
        BAHAR_BUSINESS_SITTING_FRONT = "Bahar Business Sitting Front"
        BAHAR_BUSINESS_SITTING_SIDE = "Bahar Business Sitting Side"
        BAHAR_CASUAL_SITTING_FRONT_2 = "Bahar Casual Sitting Front 2"
        BAHAR_CASUAL_SITTING_FRONT = "Bahar Casual Sitting Front"
        BAHAR_CASUAL_SITTING_SIDE_2 = "Bahar Casual Sitting Side 2"
        BAHAR_CASUAL_SITTING_SIDE = "Bahar Casual Sitting Side"
        BAHAR_DENIM_CASUAL_FRONT = "Bahar Denim Casual Front"
        BAHAR_DENIM_CASUAL_SIDE = "Bahar Denim Casual Side"
        BAHAR_DENIM_FRONT = "Bahar Denim Front"
        BAHAR_DENIM_SIDE = "Bahar Denim Side"
        BAHAR_JACKET_CASUAL_FRONT = "Bahar Jacket Casual Front"
        BAHAR_JACKET_CASUAL_SIDE = "Bahar Jacket Casual Side"
        BAHAR_JACKET_FRONT = "Bahar Jacket Front"
        BAHAR_JACKET_SIDE = "Bahar Jacket Side"
        BAHAR_SUIT_FRONT = "Bahar Suit Front"
        BAHAR_SUIT_SIDE = "Bahar Suit Side"
        BASTIEN_IN_BLUE_T_SHIRT = "Bastien in Blue T-shirt"
        BASTIEN_IN_BLUE_BLAZER = "Bastien in Blue blazer"
        BASTIEN_IN_BLUE_SHIRT = "Bastien in Blue shirt"
        BASTIEN_IN_WHITE_SHIRT = "Bastien in White shirt"
        BLANKA_LOUNGE_FRONT = "Blanka Lounge Front"
        BLANKA_LOUNGE_SIDE = "Blanka Lounge Side"
        BLANKA_OUTDOOR_BUSINESS_FRONT = "Blanka Outdoor Business Front"
        BLANKA_OUTDOOR_BUSINESS_SIDE = "Blanka Outdoor Business Side"
        BLANKA_OUTDOOR_READING_FRONT = "Blanka Outdoor Reading Front"
        BLANKA_OUTDOOR_READING_SIDE = "Blanka Outdoor Reading Side"
        BLANKA_PICNIC_FRONT = "Blanka Picnic Front"
        BLANKA_PICNIC_SIDE = "Blanka Picnic Side"
        BOJAN_BUSINESS_TRAINING_FRONT_2 = "Bojan Business Training Front 2"
        BOJAN_BUSINESS_TRAINING_FRONT = "Bojan Business Training Front"
        BOJAN_BUSINESS_TRAINING_SIDE_2 = "Bojan Business Training Side 2"
        BOJAN_BUSINESS_TRAINING_SIDE = "Bojan Business Training Side"
        BOJAN_LOUNGE_FRONT_2 = "Bojan Lounge Front 2"
        BOJAN_LOUNGE_FRONT = "Bojan Lounge Front"
        BOJAN_LOUNGE_SIDE_2 = "Bojan Lounge Side 2"
        BOJAN_LOUNGE_SIDE = "Bojan Lounge Side"
        BOJAN_SPORT_FRONT_2 = "Bojan Sport Front 2"
        BOJAN_SPORT_FRONT = "Bojan Sport Front"
        BOJAN_SPORT_SIDE_2 = "Bojan Sport Side 2"
        BOJAN_SPORT_SIDE = "Bojan Sport Side"
        BRADLEY_IN_BLUE_POLO_FRONT = "Bradley in Blue Polo (Front)"
        BRADLEY_IN_BLUE_POLO_LEFT = "Bradley in Blue Polo (Left)"
        BRADLEY_IN_BLUE_POLO_RIGHT = "Bradley in Blue Polo (Right)"
        BRADLEY_IN_BLUE_SHIRT_FRONT = "Bradley in Blue Shirt (Front)"
        BRADLEY_IN_BLUE_SHIRT_LEFT = "Bradley in Blue Shirt (Left)"
        BRADLEY_IN_BLUE_SHIRT_RIGHT = "Bradley in Blue Shirt (Right)"
        BRADLEY_IN_DOCTOR_FRONT = "Bradley in Doctor (Front)"
        BRADLEY_IN_DOCTOR_LEFT = "Bradley in Doctor (Left)"
        BRADLEY_IN_DOCTOR_RIGHT = "Bradley in Doctor (Right)"
        BRANDON_IN_GREY_SUIT = "Brandon in Grey Suit"
        BRANDON_IN_BLUE_SWEATER = "Brandon in Blue Sweater"
        BRANDON_IN_WHITE_SHIRT = "Brandon in White Shirt"
        BRANDON_BUSINESS_SITTING_FRONT = "Brandon Business Sitting Front"
        BRANDON_BUSINESS_SITTING_SIDE = "Brandon Business Sitting Side"
        BRANDON_BUSINESS_STANDING_FRONT = "Brandon Business Standing Front"
        BRANDON_BUSINESS_STANDING_SIDE = "Brandon Business Standing Side"
        BRANDON_CASUAL_SITTING_FRONT = "Brandon Casual Sitting Front"
        BRANDON_CASUAL_SITTING_SIDE = "Brandon Casual Sitting Side"
        BRANDON_KITCHEN_STANDING_FRONT = "Brandon Kitchen Standing Front"
        BRANDON_KITCHEN_STANDING_SIDE = "Brandon Kitchen Standing Side"
        BRANDON_LOBBY_SITTING_FRONT = "Brandon Lobby Sitting Front"
        BRANDON_LOBBY_SITTING_SIDE = "Brandon Lobby Sitting Side"
        BRANDON_LOBBY_STANDING_FRONT = "Brandon Lobby Standing Front"
        BRANDON_LOBBY_STANDING_SIDE = "Brandon Lobby Standing Side"
        BRANDON_OFFICE_SITTING_FRONT = "Brandon Office Sitting Front"
        BRANDON_OFFICE_SITTING_SIDE = "Brandon Office Sitting Side"
        BRANDON_OFFICE_STANDING_FRONT = "Brandon Office Standing Front"
        BRANDON_OFFICE_STANDING_SIDE = "Brandon Office Standing Side"
        BRANDON_SOFA_SITTING_FRONT = "Brandon Sofa Sitting Front"
        BRANDON_SOFA_SITTING_SIDE = "Brandon Sofa Sitting Side"
        BRENT_OFFICE_FRONT_2 = "Brent Office Front 2"
        BRENT_OFFICE_FRONT = "Brent Office Front"
        BRENT_OFFICE_SIDE_2 = "Brent Office Side 2"
        BRENT_OFFICE_SIDE = "Brent Office Side"
        BRENT_SOFA_FRONT_2 = "Brent Sofa Front 2"
        BRENT_SOFA_FRONT = "Brent Sofa Front"
        BRENT_SOFA_SIDE_2 = "Brent Sofa Side 2"
        BRENT_SOFA_SIDE = "Brent Sofa Side"
        BRIANA_IN_WHITE_SHIRT = "Briana in White shirt"
        BRIANA_IN_STRIPED_T_SHIRT = "Briana in Striped T-shirt"
        BRIANA_IN_BROWN_SUIT = "Briana in Brown suit"
        BRUCE = "Bruce"
        BRYAN_CASUAL_FRONT = "Bryan Casual Front"
        BRYAN_CASUAL_SIDE = "Bryan Casual Side"
        BRYAN_FITNESS_COACH = "Bryan Fitness Coach"
        BRYAN_TECH_EXPERT = "Bryan Tech Expert"
        BRYAN_PLAID_SHIRT_FRONT = "Bryan Plaid Shirt Front"
        BRYAN_PLAID_SHIRT_SIDE = "Bryan Plaid Shirt Side"
        BRYAN_SUIT_FRONT = "Bryan Suit Front"
        BRYAN_SUIT_SIDE = "Bryan Suit Side"
        BRYCE_IN_BLACK_T_SHIRT = "Bryce in Black t-shirt"
        BRYCE_IN_BLUE_BLAZER = "Bryce in Blue blazer"
        BRYCE_IN_BLUE_SHIRT = "Bryce in Blue shirt"
        BRYCE_IN_GREY_BLAZER = "Bryce in Grey blazer"
        BRYCE_IN_WHITE_SHIRT = "Bryce in White shirt"
        BYRON_BUSINESS_FRONT_2 = "Byron Business Front 2"
        BYRON_BUSINESS_FRONT = "Byron Business Front"
        BYRON_BUSINESS_SIDE_2 = "Byron Business Side 2"
        BYRON_BUSINESS_SIDE = "Byron Business Side"
        BYRON_BUSINESS_SITTING_FRONT = "Byron Business Sitting Front"
        BYRON_BUSINESS_SITTING_SIZE = "Byron Business Sitting Size"
        BYRON_CASUAL_FRONT_2 = "Byron Casual Front 2"
        BYRON_CASUAL_FRONT = "Byron Casual Front"
        BYRON_CASUAL_SIDE_2 = "Byron Casual Side 2"
        BYRON_CASUAL_SIDE = "Byron Casual Side"
        BYRON_CASUAL_SITTING_FRONT = "Byron Casual Sitting Front"
        BYRON_CASUAL_SITTING_SIDE = "Byron Casual Sitting Side"
        BYRON_JACKET_FRONT = "Byron Jacket Front"
        BYRON_JACKET_SIDE = "Byron Jacket Side"
        BYRON_SITTING_FRONT = "Byron Sitting Front"
        BYRON_SITTING_SIDE = "Byron Sitting Side"
        BYRON_SUIT_FRONT = "Byron Suit Front"
        BYRON_SUIT_SIDE = "Byron Suit Side"
        CANDACE_IN_BEIGE_DRESS_FRONT = "Candace in Beige Dress (Front)"
        CANDACE_IN_BEIGE_DRESS_LEFT = "Candace in Beige Dress (Left)"
        CANDACE_IN_BEIGE_DRESS_RIGHT = "Candace in Beige Dress (Right)"
        CANDACE_IN_DOCTOR_FRONT = "Candace in Doctor (Front)"
        CANDACE_IN_DOCTOR_LEFT = "Candace in Doctor (Left)"
        CANDACE_IN_DOCTOR_RIGHT = "Candace in Doctor (Right)"
        CANDACE_IN_PINK_BLAZER_FRONT = "Candace in Pink Blazer (Front)"
        CANDACE_IN_PINK_BLAZER_RIGHT = "Candace in Pink Blazer (Right)"
        CANDACE_IN_PINK_BLAZER_LEFT = "Candace in Pink Blazer  (Left)"
        CARLA_IN_DOCTOR_FRONT = "Carla in Doctor (Front)"
        CARLA_IN_DOCTOR_LEFT = "Carla in Doctor (Left)"
        CARLA_IN_DOCTOR_RIGHT = "Carla in Doctor (Right)"
        CARLA_IN_DRESS_LEFT = "Carla in Dress  (Left)"
        CARLA_IN_SHIRT_FRONT = "Carla in Shirt (Front)"
        CARLA_IN_SHIRT_LEFT = "Carla in Shirt (Left)"
        CARLA_IN_SHIRT_RIGHT = "Carla in Shirt (Right)"
        CARLOTTA_BIZTALK_FRONT = "Carlotta BizTalk Front"
        CARLOTTA_BIZTALK_SIDE = "Carlotta BizTalk Side"
        CARLOTTA_BUSINESS_FRONT = "Carlotta Business Front"
        CARLOTTA_BUSINESS_SIDE = "Carlotta Business Side"
        CARLOTTA_CASUAL_FRONT = "Carlotta Casual Front"
        CARLOTTA_CASUAL_SIDE = "Carlotta Casual Side"
        CARLOTTA_CASUAL_SITTING_FRONT = "Carlotta Casual Sitting Front"
        CARLOTTA_CASUAL_SITTING_SIDE = "Carlotta Casual Sitting Side"
        CARLOTTA_HALF_FRONT = "Carlotta Half Front"
        CARLOTTA_PINK_JUMPSUIT_FRONT_2 = "Carlotta Pink Jumpsuit Front 2"
        CARLOTTA_PINK_JUMPSUIT_FRONT = "Carlotta Pink Jumpsuit Front"
        CARLOTTA_PINK_JUMPSUIT_SIDE_2 = "Carlotta Pink Jumpsuit Side 2"
        CARLOTTA_PINK_JUMPSUIT_SIDE = "Carlotta Pink Jumpsuit Side"
        CARLOTTA_PINK_JUMPSUIT_SITTING_FRONT = "Carlotta Pink Jumpsuit Sitting Front"
        CARLOTTA_PINK_JUMPSUIT_SITTING_SIDE = "Carlotta Pink Jumpsuit Sitting Side"
        CAROLINE_BUSINESS_SITTING_FRONT = "Caroline Business Sitting Front"
        CAROLINE_BUSINESS_SITTING_SIDE = "Caroline Business Sitting Side"
        CAROLINE_BUSINESS_STANDING_FRONT = "Caroline Business Standing Front"
        CAROLINE_BUSINESS_STANDING_SIDE = "Caroline Business Standing Side"
        CAROLINE_IN_BLUE_SUIT = "Caroline in Blue Suit"
        CAROLINE_IN_WHITE_SHIRT = "Caroline in White Shirt"
        CAROLINE_IN_YELLOW_CASUAL = "Caroline in Yellow Casual"
        CAROLINE_IN_YELLOW_SKIRT = "Caroline in Yellow Skirt"
        CAROLINE_CASUAL_SITTING_FRONT = "Caroline Casual Sitting Front"
        CAROLINE_CASUAL_SITTING_SIDE = "Caroline Casual Sitting Side"
        CAROLINE_KITCHEN_STANDING_FRONT = "Caroline Kitchen Standing Front"
        CAROLINE_KITCHEN_STANDING_SIDE = "Caroline Kitchen Standing Side"
        CAROLINE_LOBBY_SITTING_FRONT = "Caroline Lobby Sitting Front"
        CAROLINE_LOBBY_SITTING_SIDE = "Caroline Lobby Sitting Side"
        CAROLINE_LOBBY_STANDING_FRONT = "Caroline Lobby Standing Front"
        CAROLINE_LOBBY_STANDING_SIDE = "Caroline Lobby Standing Side"
        CAROLINE_OFFICE_SITTING_FRONT = "Caroline Office Sitting Front"
        CAROLINE_OFFICE_SITTING_SIDE = "Caroline Office Sitting Side"
        CAROLINE_OFFICE_STANDING_FRONT = "Caroline Office Standing Front"
        CAROLINE_OFFICE_STANDING_SIDE = "Caroline Office Standing Side"
        CAROLINE_SOFA_SITTING_FRONT = "Caroline Sofa Sitting Front"
        CAROLINE_SOFA_SITTING_SIDE = "Caroline Sofa Sitting Side"
        CHAD_IN_BLUE_SHIRT_FRONT = "Chad in Blue Shirt (Front)"
        CHAD_IN_BLUE_SHIRT_LEFT = "Chad in Blue Shirt (Left)"
        CHAD_IN_BLUE_SHIRT_RIGHT = "Chad in Blue Shirt (Right)"
        CHAD_IN_GREY_SHIRT_FRONT = "Chad in Grey Shirt (Front)"
        CHAD_IN_GREY_SHIRT_LEFT = "Chad in Grey Shirt (Left)"
        CHAD_IN_GREY_SHIRT_RIGHT = "Chad in Grey Shirt (Right)"
        CHAD_IN_MAINTENANCE_FRONT = "Chad in Maintenance (Front)"
        CHAD_IN_MAINTENANCE_LEFT = "Chad in Maintenance (Left)"
        CHAD_IN_MAINTENANCE_RIGHT = "Chad in Maintenance (Right)"
        CHAKIR_IN_HEADSCARF_FRONT = "Chakir in Headscarf (Front)"
        CHAKIR_IN_HEADSCARF_LEFT = "Chakir in Headscarf (Left)"
        CHAKIR_IN_HEADSCARF_RIGHT = "Chakir in Headscarf (Right)"
        CHAKIR_IN_WHITE_SHIRT_FRONT = "Chakir in White Shirt (Front)"
        CHAKIR_IN_WHITE_SHIRT_RIGHT = "Chakir in White Shirt (Right)"
        CHAKIR_IN_WHITE_SHIRT_LEFT = "Chakir in white Shirt (Left)"
        CHLOE_UPPER_BODY = "Chloe (Upper Body)"
        CHLOE_LOUNGE_FRONT = "Chloe Lounge Front"
        CHLOE_LOUNGE_SIDE = "Chloe Lounge Side"
        CHLOE_OUTDOOR_SIDE = "Chloe Outdoor Side"
        COLIN_BUSINESS_FRONT_2 = "Colin Business Front 2"
        COLIN_BUSINESS_FRONT = "Colin Business Front"
        COLIN_JACKET_FRONT = "Colin Jacket Front"
        COLIN_SITTING_COOL_STYLE_2 = "Colin Sitting Cool Style 2"
        COLIN_SITTING_COOL_STYLE = "Colin Sitting Cool Style"
        COLIN_SUIT_FRONT = "Colin Suit Front"
        COLIN_SWEATER_FRONT = "Colin Sweater Front"
        COLIN_SWEATER_SITTING_FRONT = "Colin Sweater Sitting Front"
        CONNIE_BUSINESS_FRONT = "Connie Business Front"
        CONNIE_BUSINESS_SITTING_FRONT = "Connie Business Sitting Front"
        CONNIE_CASUAL_SITTING_FRONT = "Connie Casual Sitting Front"
        CONNIE_CASUAL_SITTING_SIDE = "Connie Casual Sitting Side"
        CONNIE_EDUCATION_FRONT = "Connie Education Front"
        CONNIE_EDUCATION_SIDE_2 = "Connie Education Side 2"
        CONNIE_EDUCATION_SIDE = "Connie Education Side"
        CONNIE_SKIRT_FRONT = "Connie Skirt Front"
        CONNIE_SKIRT_SIDE = "Connie Skirt Side"
        CONNIE_SKIRT_SITTING_FRONT = "Connie Skirt Sitting Front"
        CONNIE_SKIRT_SITTING_SIDE = "Connie Skirt Sitting Side"
        CONNIE_SUIT_FRONT = "Connie Suit Front"
        CONRAD_HOUSE_FRONT = "Conrad House Front"
        CONRAD_HOUSE_SIDE = "Conrad House Side"
        CONRAD_SOFA_FRONT = "Conrad Sofa Front"
        CONRAD_SOFA_SIDE = "Conrad Sofa Side"
        CRISANTO_BUSINESS_FRONT = "Crisanto Business Front"
        CRISANTO_BUSINESS_SIDE = "Crisanto Business Side"
        CRISANTO_CHEF_FRONT_2 = "Crisanto Chef Front 2"
        CRISANTO_CHEF_FRONT = "Crisanto Chef Front"
        CRISANTO_CHEF_SIDE_2 = "Crisanto Chef Side 2"
        CRISANTO_CHEF_SIDE = "Crisanto Chef Side"
        CRISANTO_CHEF_SITTING = "Crisanto Chef Sitting "
        CRISANTO_EDUCATION_FRONT = "Crisanto Education Front"
        CRISANTO_EDUCATION_SIDE = "Crisanto Education Side"
        CRISANTO_NURSE_FRONT_2 = "Crisanto Nurse Front 2"
        CRISANTO_NURSE_FRONT = "Crisanto Nurse Front"
        CRISANTO_NURSE_SIDE_2 = "Crisanto Nurse Side 2"
        CRISANTO_NURSE_SIDE = "Crisanto Nurse Side"
        CRISANTO_NURSE_SITTING_FRONT = "Crisanto Nurse Sitting Front"
        CRISANTO_NURSE_SITTING_SIDE = "Crisanto Nurse Sitting Side"
        CRISANTO_SUIT_FRONT = "Crisanto Suit Front"
        CRISANTO_SUIT_SIDE = "Crisanto Suit Side"
        DAPHNE_IN_BLUE_BLAZER = "Daphne in Blue blazer"
        DAPHNE_IN_BLUE_SHIRT = "Daphne in Blue shirt"
        DAPHNE_IN_GREY_BLAZER = "Daphne in Grey blazer"
        DAPHNE_IN_GREY_SUIT = "Daphne in Grey suit"
        DAPHNE_IN_PINK_HOODIE = "Daphne in Pink hoodie"
        DAPHNE_IN_WHITE_T_SHIRT = "Daphne in White t-shirt"
        DARNELL_IN_BLUE_SHIRT_FRONT = "Darnell in Blue Shirt (Front)"
        DARNELL_IN_BLUE_SHIRT_LEFT = "Darnell in Blue Shirt (Left)"
        DARNELL_IN_BLUE_SHIRT_RIGHT = "Darnell in Blue Shirt (Right)"
        DARNELL_IN_BORDEAUX_POLO_FRONT = "Darnell in Bordeaux Polo (Front)"
        DARNELL_IN_BORDEAUX_POLO_LEFT = "Darnell in Bordeaux Polo (Left)"
        DARNELL_IN_BORDEAUX_POLO_RIGHT = "Darnell in Bordeaux Polo (Right)"
        DARNELL_IN_DOCTOR_FRONT = "Darnell in Doctor (Front)"
        DARNELL_IN_DOCTOR_LEFT = "Darnell in Doctor (Left)"
        DARNELL_IN_DOCTOR_RIGHT = "Darnell in Doctor (Right)"
        DERYA_INDOOR_FRONT_2 = "Derya Indoor Front 2"
        DERYA_INDOOR_FRONT = "Derya Indoor Front"
        DERYA_INDOOR_SIDE_2 = "Derya Indoor Side 2"
        DERYA_INDOOR_SIDE = "Derya Indoor Side"
        DERYA_OFFICE_FRONT_2 = "Derya Office Front 2"
        DERYA_OFFICE_FRONT = "Derya Office Front"
        DERYA_OFFICE_SIDE_2 = "Derya Office Side 2"
        DERYA_OFFICE_SIDE = "Derya Office Side"
        DEXTER_CASUAL_FRONT = "Dexter Casual Front"
        DEXTER_CASUAT_SIDE = "Dexter Casuat Side"
        DEXTER_DOCTOR_SITTING = "Dexter Doctor Sitting"
        DEXTER_DOCTOR_STANDING = "Dexter Doctor Standing"
        DEXTER_LAWYER = "Dexter Lawyer"
        DEXTER_SUIT_FRONT = "Dexter Suit Front"
        DEXTER_SUIT_SIDE = "Dexter Suit Side"
        DEXTER_WINTER_COAT_FRONT = "Dexter Winter Coat Front"
        DEXTER_WINTER_COAT_SIDE = "Dexter Winter Coat Side"
        DIANA_IN_BLACK_CAMISOLE_TOP = "Diana in Black Camisole Top"
        DIANA_IN_STRIPED_SHIRT = "Diana in Striped Shirt"
        DIANA_IN_WHITE_SHIRT = "Diana in White Shirt"
        DIORA_IN_BLUE_BLAZER = "Diora in Blue blazer"
        DIORA_IN_GREEN_BLAZER = "Diora in Green blazer"
        DIORA_IN_PINK_SHIRT = "Diora in Pink shirt"
        DIORA_IN_WHITE_SHIRT = "Diora in White shirt"
        DIORA_IN_WHITE_T_SHIRT = "Diora in White t-shirt"
        DIRAN_CASUAL_FRONT = "Diran Casual Front"
        DIRAN_CASUAL_SIDE = "Diran Casual Side"
        DIRAN_JACKET_FRONT = "Diran Jacket Front"
        DIRAN_JACKET_SIDE = "Diran Jacket Side"
        DIRAN_MACBOOK_BUSINESS_FRONT = "Diran Macbook Business Front"
        DIRAN_MACBOOK_BUSINESS_SIDE = "Diran Macbook Business Side"
        DIRAN_MACBOOK_CASUAL_FRONT = "Diran Macbook Casual Front"
        DIRAN_MACBOOK_CASUAL_SIDE = "Diran Macbook Casual Side"
        DIRAN_MACBOOK_SITTING_FRONT_2 = "Diran Macbook Sitting Front 2"
        DIRAN_MACBOOK_SITTING_FRONT = "Diran Macbook Sitting Front"
        DIRAN_MACBOOK_SITTING_SIDE_2 = "Diran Macbook Sitting Side 2"
        DIRAN_MACBOOK_SITTING_SIDE = "Diran Macbook Sitting Side"
        DIRAN_SUIT_FRONT = "Diran Suit Front"
        DIRAN_SUIT_SIDE = "Diran Suit Side"
        DIRAN_IPAD_FRONT = "Diran iPad Front"
        DIRAN_IPAD_SIDE = "Diran iPad Side"
        DIRAN_IPAD_SITTING_FRONT = "Diran iPad Sitting Front"
        DIRAN_IPAD_SITTING_SIDE = "Diran iPad Sitting Side"
        ELENORA_CASUAL_FRONT = "Elenora Casual Front"
        ELENORA_CASUAL_SIDE = "Elenora Casual Side"
        ELENORA_FITNESS_COACH = "Elenora Fitness Coach"
        ELENORA_FITNESS_COACH_2 = "Elenora Fitness Coach 2"
        ELENORA_TECH_EXPERT = "Elenora Tech Expert"
        ELENORA_SUIT_FRONT = "Elenora Suit Front"
        ELENORA_SUIT_SIDE = "Elenora Suit Side"
        ELENORA_YELLOWDRESS_FRONT = "Elenora YellowDress Front"
        ELENORA_YELLOWDRESS_SIDE = "Elenora YellowDress Side"
        EMANUEL_OFFICE_FRONT = "Emanuel Office Front"
        EMANUEL_OFFICE_SIDE = "Emanuel Office Side"
        EMANUEL_SOFA_FRONT = "Emanuel Sofa Front"
        EMANUEL_SOFA_SIDE = "Emanuel Sofa Side"
        EMERY_IN_BLUE_BLAZER = "Emery in Blue blazer"
        EMERY_IN_BLUE_SUIT = "Emery in Blue suit"
        EMERY_IN_GREEN_SHIRT = "Emery in Green shirt"
        EMERY_IN_KHAKI_BLAZER = "Emery in Khaki blazer"
        EMERY_IN_RED_BLAZER = "Emery in Red blazer"
        EMERY_IN_WHITE_T_SHIRT = "Emery in White t-shirt"
        EMILIA_OUTDOOR_BUSINESS_FRONT = "Emilia Outdoor Business Front"
        EMILIA_OUTDOOR_BUSINESS_SIDE = "Emilia Outdoor Business Side"
        EMILIA_OUTDOOR_YOGA_FRONT_2 = "Emilia Outdoor Yoga Front 2"
        EMILIA_OUTDOOR_YOGA_FRONT = "Emilia Outdoor Yoga Front"
        EMILIA_OUTDOOR_YOGA_SIDE = "Emilia Outdoor Yoga Side"
        EMILIA_PICNIC_FRONT = "Emilia Picnic Front"
        EMILIA_PICNIC_SIDE = "Emilia Picnic Side"
        EDWARD_IN_BLACK_SUIT = "Edward in Black Suit"
        EDWARD = "Edward"
        EDWARD_IN_BLUE_SHIRT = "Edward in Blue Shirt"
        ESMOND_IN_BLACK_COAT = "Esmond in Black coat"
        ESMOND_IN_BLACK_SHIRT = "Esmond in Black shirt"
        ESMOND_IN_BLUE_BLAZER = "Esmond in Blue blazer"
        ESMOND_IN_BLUE_SUIT = "Esmond in Blue suit"
        ESMOND_IN_GREY_SWEATER = "Esmond in Grey sweater"
        FERNANDO_BUSINESS_INDOOR_FRONT = "Fernando Business Indoor Front"
        FERNANDO_BUSINESS_INDOOR_SIDE = "Fernando Business Indoor Side"
        FERNANDO_OUTDOORCHAIR_FRONT_2 = "Fernando OutdoorChair Front 2"
        FERNANDO_OUTDOOR_CHAIR_FRONT = "Fernando Outdoor Chair Front"
        FERNANDO_OUTDOOR_CHAIR_SIDE = "Fernando Outdoor Chair Side"
        FERNANDO_OUTDOOR_FRONT = "Fernando Outdoor Front"
        FERNANDO_OUTDOOR_SIDE = "Fernando Outdoor Side"
        FERNANDO_OUTDOOR_TABLE_FRONT = "Fernando Outdoor Table Front"
        FERNANDO_OUTDOOR_TABLE_SIDE = "Fernando Outdoor Table Side"
        FINA_BUSINESS_SITTING_FRONT = "Fina Business Sitting Front"
        FINA_BUSINESS_SITTING_SIDE = "Fina Business Sitting Side"
        FINA_CASUAL_FRONT_2 = "Fina Casual Front 2"
        FINA_CASUAL_FRONT = "Fina Casual Front"
        FINA_CASUAL_SIDE_2 = "Fina Casual Side 2"
        FINA_CASUAL_SIDE = "Fina Casual Side"
        FINA_CASUAL_SITTING_FRONT = "Fina Casual Sitting Front"
        FINA_CASUAL_SITTING_SIDE = "Fina Casual Sitting Side"
        FINA_DENIM_FRONT = "Fina Denim Front"
        FINA_DENIM_SIDE = "Fina Denim Side"
        FINA_DENIM_SITTING_FRONT = "Fina Denim Sitting Front"
        FINA_EMPLOYEE_FRONT = "Fina Employee Front"
        FINA_EMPLOYEE_SIDE = "Fina Employee Side"
        FINA_SUIT_FRONT = "Fina Suit Front"
        FINA_SUIT_SIDE = "Fina Suit Side"
        FINA_SUPPORT_FRONT = "Fina Support Front"
        FINA_SUPPORT_SIDE = "Fina Support Side"
        FLORIN_BUSINESS_SITTING_FRONT = "Florin Business Sitting Front"
        FLORIN_BUSINESS_SITTING_SIDE = "Florin Business Sitting Side"
        FLORIN_MAINTAIN_FRONT_2 = "Florin Maintain Front 2"
        FLORIN_MAINTAIN_FRONT = "Florin Maintain Front"
        FLORIN_MAINTAIN_SIDE_2 = "Florin Maintain Side 2"
        FLORIN_MAINTAIN_SIDE = "Florin Maintain Side"
        FLORIN_MAINTAIN_SIITING_FRONT = "Florin Maintain Siiting Front"
        FLORIN_MAINTAIN_SIITING_SIDE = "Florin Maintain Siiting Side"
        FLORIN_SUIT_FRONT_2 = "Florin Suit Front 2"
        FLORIN_SUIT_FRONT = "Florin Suit Front"
        FLORIN_SUIT_SIDE_2 = "Florin Suit Side 2"
        FLORIN_SUIT_SIDE = "Florin Suit Side"
        FRANCIS_IN_BLAZER_FRONT = "Francis in Blazer (Front)"
        FRANCIS_IN_BLAZER_LEFT = "Francis in Blazer (Left)"
        FRANCIS_IN_BLAZER_RIGHT = "Francis in Blazer (Right)"
        FRANCIS_IN_DOCTOR_FRONT = "Francis in Doctor (Front)"
        FRANCIS_IN_DOCTOR_LEFT = "Francis in Doctor (Left)"
        FRANCIS_IN_DOCTOR_RIGHT = "Francis in Doctor (Right)"
        FRANCIS_IN_SHIRT_FRONT = "Francis in Shirt (Front)"
        FRANCIS_IN_SHIRT_LEFT = "Francis in Shirt (Left)"
        FRANCIS_IN_SHIRT_RIGHT = "Francis in Shirt (Right)"
        FRED_IN_BLUE_LONG_SHIRT_FRONT = "Fred in Blue Long Shirt (Front)"
        FRED_IN_BLUE_LONG_SHIRT_LEFT = "Fred in Blue Long Shirt (Left)"
        FRED_IN_BLUE_LONG_SHIRT_RIGHT = "Fred in Blue Long Shirt (Right)"
        FRED_IN_BLUE_SHORT_SHIRT_FRONT = "Fred in Blue Short Shirt (Front)"
        FRED_IN_BLUE_SHORT_SHIRT_LEFT = "Fred in Blue Short Shirt (Left)"
        FRED_IN_BLUE_SHORT_SHIRT_RIGHT = "Fred in Blue Short Shirt (Right)"
        FREJA_IN_BLUE_BLAZER = "Freja in Blue blazer"
        FREJA_IN_GREY_BLAZER = "Freja in Grey blazer"
        FREJA_IN_WHITE_BLAZER = "Freja in White blazer"
        FREJA_IN_WHITE_POLO_SHIRT = "Freja in White polo shirt"
        FREJA_IN_WHITE_SHIRT = "Freja in White shirt"
        GABRIEL_IN_BLACK_SWEATSHIRT = "Gabriel in Black Sweatshirt"
        GABRIEL_IN_BLUE_SUIT = "Gabriel in Blue Suit"
        GABRIEL_IN_GRAY_SHIRT = "Gabriel in Gray Shirt"
        GALA_BEDROOM_FRONT = "Gala Bedroom Front"
        GALA_BUSINESS_SOFA_FRONT_2 = "Gala Business Sofa Front 2"
        GALA_BUSINESS_SOFA_FRONT_3 = "Gala Business Sofa Front 3"
        GALA_BUSINESS_SOFA_FRONT = "Gala Business Sofa Front"
        GALA_BUSINESS_SOFA_SIDE_2 = "Gala Business Sofa Side 2"
        GALA_BUSINESS_SOFA_SIDE_3 = "Gala Business Sofa Side 3"
        GALA_BUSINESS_SOFA_SIDE = "Gala Business Sofa Side"
        GALA_CASUAL_SOFA_WITH_IPAD_FRONT = "Gala Casual Sofa with iPad Front"
        GALA_CASUAL_SOFA_WITH_IPAD_SIDE_2 = "Gala Casual Sofa with iPad Side 2"
        GALA_CASUAL_SOFA_WITH_IPAD_SIDE = "Gala Casual Sofa with iPad Side"
        GALA_OFFICE_FRONT = "Gala Office Front"
        GALA_OFFICE_SIDE = "Gala Office Side"
        GALA_SOFA_FRONT_2 = "Gala Sofa Front 2"
        GALA_SOFA_FRONT_3 = "Gala Sofa Front 3"
        GALA_SOFA_FRONT = "Gala Sofa Front"
        GALA_SOFA_SIDE_2 = "Gala Sofa Side 2"
        GALA_SOFA_SIDE_3 = "Gala Sofa Side 3"
        GALA_SOFA_SIDE = "Gala Sofa Side"
        GEORGIA_UPPER_BODY = "Georgia (Upper Body)"
        GEORGIA_CASUAL_FRONT = "Georgia Casual Front"
        GEORGIA_CASUAL_SIDE = "Georgia Casual Side"
        GEORGIA_OFFICE_FRONT = "Georgia Office Front"
        GEORGIA_OFFICE_SIDE = "Georgia Office Side"
        GERARDO_SOFA_SIDE = "Gerardo Sofa Side"
        GERARDO_INDOOR_FRONT = "Gerardo Indoor Front"
        GERARDO_INDOOR_SIDE = "Gerardo Indoor Side"
        GERARDO_NIGHT_SCENE_FRONT_2 = "Gerardo Night Scene Front 2"
        GERARDO_NIGHT_SCENE_FRONT = "Gerardo Night Scene Front"
        GERARDO_OUTDOOR_SPORT_FRONT = "Gerardo Outdoor Sport Front"
        GERARDO_OUTDOOR_SPORT_SIDE = "Gerardo Outdoor Sport Side"
        GERARDO_SOFA_FRONT = "Gerardo Sofa Front"
        GIULIA_OFFICE_FRONT_2 = "Giulia Office Front 2"
        GIULIA_OFFICE_FRONT = "Giulia Office Front"
        GIULIA_OFFICE_SIDE_2 = "Giulia Office Side 2"
        GIULIA_OFFICE_SIDE = "Giulia Office Side"
        GIULIA_SOFA_FRONT = "Giulia Sofa Front"
        GIULIA_SOFA_SIDE = "Giulia Sofa Side"
        GIULIA_SOFA_FRONT_2 = "Giulia Sofa  Front 2"
        GIULIA_SOFA_SIDE_3 = "Giulia Sofa  Side 3"
        HADA_CASUAL_CUP_FRONT = "Hada Casual Cup Front"
        HADA_CASUAL_CUP_SIDE = "Hada Casual Cup Side"
        HADA_CASUAL_FRONT = "Hada Casual Front"
        HADA_CASUAL_SIDE = "Hada Casual Side"
        HADA_CASUAL_SITTING_FRONT_2 = "Hada Casual Sitting Front 2"
        HADA_CASUAL_SITTING_FRONT = "Hada Casual Sitting Front"
        HADA_CASUAL_SITTING_SIDE_2 = "Hada Casual Sitting Side 2"
        HADA_CASUAL_SITTING_SIDE = "Hada Casual Sitting Side"
        HADA_LIVELYGESTURES_FRONT = "Hada LivelyGestures Front"
        HADA_LIVELYGESTURES_SIDE = "Hada LivelyGestures Side"
        HADA_LIVELYGESTURES_SITTING_FRONT = "Hada LivelyGestures Sitting Front"
        HADA_LIVELYGESTURES_SITTING_SIDE = "Hada LivelyGestures Sitting Side"
        HADA_SUIT_FRONT_2 = "Hada Suit Front 2"
        HADA_SUIT_FRONT = "Hada Suit Front"
        HADA_SUIT_SIDE_2 = "Hada Suit Side 2"
        HADA_SUIT_SIDE = "Hada Suit Side"
        HADA_SUIT_SITTING_FRONT_2 = "Hada Suit Sitting Front 2"
        HADA_SUIT_SITTING_FRONT = "Hada Suit Sitting Front"
        HADA_SUIT_SITTING_SIDE = "Hada Suit Sitting Side"
        HARRISON_IN_BLACK_SUIT = "Harrison in Black Suit"
        HARRISON_IN_GRAY_SUIT = "Harrison in Gray Suit"
        HARRISON_IN_WHITE_SHIRT = "Harrison in White Shirt"
        IAN_IN_BEIGE_SHIRT = "Ian in Beige Shirt"
        IAN_IN_BLACK_JACKET = "Ian in Black Jacket"
        IAN_IN_GRAY_SUIT = "Ian in Gray Suit"
        IDA_LOUNGE_FRONT_2 = "Ida Lounge Front 2"
        IDA_LOUNGE_FRONT = "Ida Lounge Front"
        IDA_LOUNGE_SIDE_2 = "Ida Lounge Side 2"
        IDA_LOUNGE_SIDE = "Ida Lounge Side"
        IDA_SOFA_FRONT_2 = "Ida Sofa Front 2"
        IDA_SOFA_FRONT = "Ida Sofa Front"
        IDA_SOFA_SIDE_2 = "Ida Sofa Side 2"
        IDA_SOFA_SIDE = "Ida Sofa Side"
        IKER_IN_ALMOND_SWEATER = "Iker in Almond sweater"
        IKER_IN_BLACK_BLAZER = "Iker in Black blazer"
        IKER_IN_BLUE_SHIRT = "Iker in Blue shirt"
        IKER_IN_GREY_BLAZER = "Iker in Grey blazer"
        IKER_IN_WHITE_SHIRT = "Iker in White shirt"
        IMELDA_BIZTALK_FRONT = "Imelda BizTalk Front"
        IMELDA_BIZTALK_SIDE = "Imelda BizTalk Side"
        IMELDA_BUSINESS_FRONT = "Imelda Business Front"
        IMELDA_BUSINESS_SIDE = "Imelda Business Side"
        IMELDA_BUSINESS_SITTING_FRONT_2 = "Imelda Business Sitting Front 2"
        IMELDA_BUSINESS_SITTING_FRONT = "Imelda Business Sitting Front"
        IMELDA_BUSINESS_SITTING_SIDE_2 = "Imelda Business Sitting Side 2"
        IMELDA_BUSINESS_SITTING_SIDE = "Imelda Business Sitting Side"
        IMELDA_CASUAL_FRONT = "Imelda Casual Front"
        IMELDA_CASUAL_SIDE = "Imelda Casual Side"
        IMELDA_COAT_FRONT_2 = "Imelda Coat Front 2"
        IMELDA_COAT_FRONT = "Imelda Coat Front"
        IMELDA_COAT_SIDE = "Imelda Coat Side"
        IMELDA_CUSTOMER_SUPPORT_FRONT = "Imelda Customer Support Front"
        IMELDA_CUSTOMER_SUPPORT_SIDE = "Imelda Customer Support Side"
        IMELDA_FULL_SIDE = "Imelda Full Side "
        IMELDA_SUIT_FRONT = "Imelda Suit Front"
        IMELDA_SUIT_SIDE = "Imelda Suit Side"
        IVAN_IN_BLACK_SUIT = "Ivan in Black Suit"
        IVAN_IN_GARY_SUIT = "Ivan in Gary Suit"
        IVAN_IN_SUIT = "Ivan in Suit"
        IVAN_IN_SWEATER = "Ivan in Sweater"
        JASON_IN_BLACK_JACKET = "Jason in Black Jacket"
        JASON_IN_BLUE_SUIT = "Jason in Blue Suit"
        JASON_IN_GRAY_SHIRT = "Jason in Gray Shirt"
        JAVI_INTENSE_SITTING_SPEAKING_FRONT = "Javi Intense Sitting Speaking Front"
        JAVI_INTENSE_SITTING_SPEAKING_SIDE = "Javi Intense Sitting Speaking Side"
        JAVI_INTENSE_SITTING_SPEAKING = "Javi Intense Sitting Speaking "
        JAVI_INTENSE_SPEAKING_FRONT_2 = "Javi Intense Speaking Front 2"
        JAVI_INTENSE_SPEAKING_FRONT_3 = "Javi Intense Speaking Front 3"
        JAVI_INTENSE_SPEAKING_FRONT = "Javi Intense Speaking Front"
        JAVI_INTENSE_SPEAKING_SIDE_3 = "Javi Intense Speaking Side 3"
        JAVI_INTENSE_SPEAKING_SIDE = "Javi Intense Speaking Side"
        JAVI_IN_PASSIONATE_GESTURES_2 = "Javi in Passionate Gestures 2"
        JAVI_IN_PASSIONATE_GESTURES_3 = "Javi in Passionate Gestures 3"
        JAVI_IN_PASSIONATE_GESTURES = "Javi in Passionate Gestures"
        JIN_UPPER_BODY = "Jin (Upper Body)"
        JIN_BLUE_CASUAL_FRONT = "Jin Blue Casual Front"
        JIN_BLUE_CASUAL_SIDE = "Jin Blue Casual Side"
        JIN_BUSINESS_CAFE_MODE_FRONT = "Jin Business Café Mode Front"
        JIN_BUSINESS_CAFE_MODE_SIDE = "Jin Business Café Mode Side"
        JIN_BUSINESS_SITTING_FRONT = "Jin Business Sitting Front"
        JIN_BUSINESS_SITTING_SIDE = "Jin Business Sitting Side"
        JIN_CASUAL_CAFE_MODE_FRONT = "Jin Casual Café Mode Front"
        JIN_CASUAL_CAFE_MODE_SIDE = "Jin Casual Café Mode Side"
        JIN_CASUAL_SITTING_FRONT = "Jin Casual Sitting Front"
        JIN_CASUAL_SITTING_SIDE = "Jin Casual Sitting Side"
        JIN_SUIT_FRONT = "Jin Suit Front"
        JIN_SUIT_SIDE = "Jin Suit Side"
        JIN_VEST_FRONT = "Jin Vest Front"
        JIN_VEST_SIDE = "Jin Vest Side"
        JIN_VEST_SITTING_FRONT = "Jin Vest Sitting Front"
        JIN_VEST_SITTING_SIDE = "Jin Vest Sitting Side"
        JIN_IN_EDUCATION_FRONT = "Jin in Education Front"
        JIN_IN_EDUCATION_SIDE = "Jin in Education Side"
        JINWOO_IN_BLACK_VEST = "Jinwoo in Black vest"
        JINWOO_IN_BLUE_SUIT = "Jinwoo in Blue suit"
        JINWOO_IN_WHITE_T_SHIRT = "Jinwoo in White T-shirt"
        JINWOO_IN_WHITE_SHIRT = "Jinwoo in White shirt"
        JINWOO_IN_WHITE_SUIT = "Jinwoo in White suit"
        JOCELYN_OFFICE_FRONT_2 = "Jocelyn Office Front 2"
        JOCELYN_OFFICE_FRONT = "Jocelyn Office Front"
        JOCELYN_OFFICE_SIDE_2 = "Jocelyn Office Side 2"
        JOCELYN_OFFICE_SIDE = "Jocelyn Office Side"
        JOCELYN_SOFA_FRONT_2 = "Jocelyn Sofa Front 2"
        JOCELYN_SOFA_FRONT = "Jocelyn Sofa Front"
        JOCELYN_SOFA_SIDE_2 = "Jocelyn Sofa Side 2"
        JOCELYN_SOFA_SIDE = "Jocelyn Sofa Side"
        JOEL_COUCH_FRONT = "Joel Couch Front"
        JOEL_COUCH_SIDE = "Joel Couch Side"
        JOEL_GYM_FRONT = "Joel Gym Front"
        JOEL_GYM_SIDE = "Joel Gym Side"
        JOEL_MOUNTAIN_FRONT = "Joel Mountain Front"
        JOEL_MOUNTAIN_SIDE = "Joel Mountain Side"
        JONAS_UPPER_BODY = "Jonas (Upper Body)"
        JONAS_GYM_FRONT_2 = "Jonas Gym Front 2"
        JONAS_GYM_FRONT = "Jonas Gym Front"
        JONAS_GYM_SIDE_2 = "Jonas Gym Side 2"
        JONAS_GYM_SIDE = "Jonas Gym Side "
        JUNE_OFFICE_FRONT_2 = "June Office Front 2"
        JUAN_OFFICE_FRONT = "Juan Office Front"
        JUAN_OFFICE_SIDE_2 = "Juan Office Side 2"
        JUAN_OFFICE_SIDE = "Juan Office Side"
        JUAN_SOFA_FRONT_2 = "Juan Sofa Front 2"
        JUAN_SOFA_FRONT = "Juan Sofa Front"
        JUAN_SOFA_SIDE_2 = "Juan Sofa Side 2"
        JUAN_SOFA_SIDE = "Juan Sofa Side"
        JUDITA_UPPER_BODY = "Judita (Upper Body)"
        JUDITA_YOGA_FRONT_2 = "Judita Yoga Front 2"
        JUDITA_YOGA_FRONT = "Judita Yoga Front"
        JUDITA_YOGA_SIDE_2 = "Judita Yoga Side 2"
        JUDITA_YOGA_SIDE = "Judita Yoga Side"
        JUDITH_UPPER_BODY = "Judith (Upper Body)"
        JUDITH_BUSINESS_FRONT_2 = "Judith Business Front 2"
        JUDITH_BUSINESS_FRONT = "Judith Business Front"
        JUDITH_BUSINESS_SITTING_FRONT = "Judith Business Sitting Front"
        JUDITH_CASUAL_FRONT = "Judith Casual Front"
        JUDITH_CASUAL_SITTING_FRONT = "Judith Casual Sitting Front"
        JUDITH_SUIT_FRONT = "Judith Suit Front"
        JUDY_BUSINESS_FRONT = "Judy Business Front"
        JUDY_BUSINESS_SIDE = "Judy Business Side"
        JUDY_BUSINESS_SITTING_FRONT = "Judy Business Sitting Front"
        JUDY_CASUAL_FRONT = "Judy Casual Front"
        JUDY_CASUAL_SIDE = "Judy Casual Side"
        JUDY_CASUAL_SITTING = "Judy Casual Sitting"
        JUDY_CONFIDENTSPEAKING_FRONT = "Judy ConfidentSpeaking Front"
        JUDY_CONFIDENTSPEAKING_SIDE = "Judy ConfidentSpeaking Side"
        JUDY_DOCTOR_SITTING = "Judy Doctor Sitting"
        JUDY_DOCTOR_STANDING = "Judy Doctor Standing"
        JUDY_LAWYER = "Judy Lawyer"
        JUDY_NURSESITTING_FRONT_2 = "Judy NurseSitting Front 2"
        JUDY_NURSESITTING_FRONT = "Judy NurseSitting Front"
        JUDY_NURSESITTING_SIDE_2 = "Judy NurseSitting Side 2"
        JUDY_NURSESITTING_SIDE = "Judy NurseSitting Side"
        JUDY_NURSE_FRONT_2 = "Judy Nurse Front 2"
        JUDY_NURSE_FRONT = "Judy Nurse Front"
        JUDY_NURSE_ONDUTY_FRONT = "Judy Nurse OnDuty Front"
        JUDY_NURSE_ONDUTY_SIDE = "Judy Nurse OnDuty Side"
        JUDY_NURSE_SIDE_2 = "Judy Nurse Side 2"
        JUDY_NURSE_SIDE = "Judy Nurse Side"
        JUDY_SUIT_FRONT = "Judy Suit Front"
        JUDY_SUIT_SIDE = "Judy Suit Side"
        JUDY_TEACHER_SITTING = "Judy Teacher Sitting"
        JUDY_HR = "Judy HR"
        JUDY_TEACHER_STANDING = "Judy Teacher Standing"
        JUNE_UPPER_BODY = "June (Upper Body)"
        JUNE_HR = "June HR"
        JUNE_OFFICE_FRONT = "June Office Front"
        JUNE_OFFICE_SIDE_2 = "June Office Side 2"
        JUNE_OFFICE_SIDE = "June Office Side"
        JUNE_SOFA_CASUAL_FRONT_2 = "June Sofa Casual Front 2"
        JUNE_SOFA_CASUAL_FRONT = "June Sofa Casual Front"
        JUNE_SOFA_CASUAL_SIDE_2 = "June Sofa Casual Side 2"
        JUNE_SOFA_CASUAL_SIDE = "June Sofa Casual Side"
        JUSTIN_IN_BLACK_SHIRT = "Justin in Black Shirt"
        JUSTIN_IN_BLACK_SUIT = "Justin in Black Suit"
        JUSTIN_IN_WHITE_SHIRT = "Justin in White Shirt"
        JUSTO_BUSINESS_FRONT_2 = "Justo Business Front 2"
        JUSTO_BUSINESS_FRONT = "Justo Business Front"
        JUSTO_BUSINESS_SIDE_2 = "Justo Business Side 2"
        JUSTO_BUSINESS_SIDE = "Justo Business Side"
        JUSTO_CASUAL_SITTING = "Justo Casual Sitting"
        JUSTO_CUSTOMERSERVICE_FRONT_2 = "Justo CustomerService Front 2"
        JUSTO_CUSTOMERSERVICE_FRONT = "Justo CustomerService Front"
        JUSTO_CUSTOMERSERVICE_SIDE = "Justo CustomerService Side"
        JUSTO_CUSTOMERSERVICE_SITTING_FRONT = "Justo CustomerService Sitting Front"
        JUSTO_CUSTOMERSERVICE_SITTING_SIDE = "Justo CustomerService Sitting Side"
        JUSTO_EMPLOYEETRAINING_FRONT = "Justo EmployeeTraining Front"
        JUSTO_SUIT_CASUAL_FRONT = "Justo Suit Casual Front "
        JUSTO_SUIT_CASUAL_SIDE = "Justo Suit Casual Side "
        KAROLIN_IN_GRAY_SUIT = "Karolin in Gray Suit"
        KAROLIN_IN_SWEATSHIRT = "Karolin in Sweatshirt"
        KAROLIN_IN_BLACK_SUIT = "Karolin in Black Suit"
        KAVYA_INDOOR_FRONT = "Kavya Indoor Front"
        KAVYA_INDOOR_SIDE = "Kavya Indoor Side"
        KAVYA_OUTDOOR_SIDE = "Kavya Outdoor Side"
        KAVYA_OUTDOOR_SPORT_FRONT = "Kavya Outdoor Sport Front"
        KAVYA_OUTDOOR_SPORT_SIDE = "Kavya Outdoor Sport Side"
        KAVYA_SOFA_FRONT = "Kavya Sofa Front"
        KAVYA_SOFA_SIDE = "Kavya Sofa Side"
        KELLY_IN_BLUE_SHIRT_FRONT = "Kelly in Blue Shirt  (Front)"
        KELLY_IN_BLUE_SHIRT_LEFT = "Kelly in Blue Shirt (Left)"
        KELLY_IN_BLUE_SHIRT_RIGHT = "Kelly in Blue Shirt (Right)"
        KELLY_IN_DOCTOR_FRONT = "Kelly in Doctor (Front)"
        KELLY_IN_DOCTOR_LEFT = "Kelly in Doctor (Left)"
        KELLY_IN_DOCTOR_RIGHT = "Kelly in Doctor (Right)"
        KELLY_IN_PINK_SHIRT_FRONT = "Kelly in Pink Shirt (Front)"
        KELLY_IN_PINK_SHIRT_LEFT = "Kelly in Pink Shirt (Left)"
        KELLY_IN_PINK_SHIRT_RIGHT = "Kelly in Pink Shirt (Right)"
        KLARA_IN_BLACK_BLAZER = "Klara in Black blazer"
        KLARA_IN_BLUE_BLAZER = "Klara in Blue blazer"
        KLARA_IN_BLUE_DRESS = "Klara in Blue dress"
        KLARA_IN_PINK_SHIRT = "Klara in Pink shirt"
        KLARA_IN_WHITE_BLAZER = "Klara in White blazer"
        KLARA_IN_WHITE_SHIRT = "Klara in White shirt"
        KRISTIN_IN_LACE_DRESS = "Kristin in Lace Dress"
        KRISTIN_IN_V_NECK_SHIRT = "Kristin in V-neck Shirt"
        KRISTIN_IN_BLACK_SUIT = "Kristin in Black Suit"
        LEOS_OFFICE_FRONT_2 = "Leos Office Front 2"
        LEOS_OFFICE_FRONT = "Leos Office Front"
        LEOS_OFFICE_SIDE_2 = "Leos Office Side 2"
        LEOS_OFFICE_SIDE = "Leos Office Side"
        LEOS_SOFA_FRONT_2 = "Leos Sofa Front 2"
        LEOS_SOFA_FRONT = "Leos Sofa Front"
        LEOS_SOFA_SIDE_2 = "Leos Sofa Side 2"
        LEOS_SOFA_SIDE = "Leos Sofa Side"
        LESZEK_LOUNGE_FRONT = "Leszek Lounge Front"
        LESZEK_LOUNGE_SIDE = "Leszek Lounge Side"
        LESZEK_OUTDOOR_BUSINESS_FRONT = "Leszek Outdoor Business Front"
        LESZEK_OUTDOOR_BUSINESS_SIDE = "Leszek Outdoor Business Side"
        LESZEK_OUTDOOR_CASUAL_FRONT = "Leszek Outdoor Casual Front"
        LESZEK_OUTDOOR_CASUAL_SIDE = "Leszek Outdoor Casual Side"
        LESZEK_SOFA_FRONT = "Leszek Sofa Front"
        LESZEK_SOFA_SIDE = "Leszek Sofa Side"
        LEAH = "Leah"
        LEAH_IN_BLACK_SUIT = "Leah in Black Suit"
        LINA_CASUAL_FRONT_2 = "Lina Casual Front 2"
        LINA_CASUAL_FRONT = "Lina Casual Front"
        LINA_CASUAL_SIDE_2 = "Lina Casual Side 2"
        LINA_CASUAL_SIDE = "Lina Casual Side"
        LINA_CASUAL_SITTING_FRONT = "Lina Casual Sitting Front"
        LINA_CASUAL_SITTING_SIDE = "Lina Casual Sitting Side"
        LINA_DRESS_FRONT = "Lina Dress Front"
        LINA_DRESS_SIDE_2 = "Lina Dress Side 2"
        LINA_DRESS_SIDE = "Lina Dress Side"
        LINA_DRESS_SITTING_FRONT = "Lina Dress Sitting Front"
        LINA_DRESS_SITTING_SIDE = "Lina Dress Sitting Side"
        LINA_SWEATER_FRONT_2 = "Lina Sweater Front 2"
        LINA_SWEATER_FRONT = "Lina Sweater Front"
        LINA_SWEATER_SIDE_2 = "Lina Sweater Side 2"
        LINA_SWEATER_SIDE = "Lina Sweater Side"
        LINA_SWEATER_SITTING_FRONT_2 = "Lina Sweater Sitting Front 2"
        LINA_SWEATER_SITTING_FRONT = "Lina Sweater Sitting Front"
        LINA_SWEATER_SITTING_SIDE_2 = "Lina Sweater Sitting Side 2"
        LINA_SWEATER_SITTING_SIDE = "Lina Sweater Sitting Side"
        LISA = "Lisa"
        LUCA = "Luca"
        LUCIEN_IN_BLACK_COAT = "Lucien in Black coat"
        LUCIEN_IN_BLACK_POLO_SHIRT = "Lucien in Black polo-shirt"
        LUCIEN_IN_BLUE_BLAZER = "Lucien in Blue blazer"
        LUCIEN_IN_BLUE_SHIRT = "Lucien in Blue shirt"
        LUCIEN_IN_GREY_BLAZER = "Lucien in Grey blazer"
        LUCIEN_IN_WHITE_SHIRT = "Lucien in White shirt"
        LUKE_IN_BROWN_SUIT = "Luke in Brown Suit"
        LUKE_IN_YELLOW_JACKET = "Luke in Yellow Jacket"
        LUKE_IN_BLUE_SUIT = "Luke in Blue Suit"
        MARCUS_UPPER_BODY = "Marcus (Upper Body)"
        MARCUS_CAFE_FRONT_2 = "Marcus Café Front 2"
        MARCUS_CAFE_FRONT = "Marcus Café Front"
        MARCUS_CAFE_SIDE_2 = "Marcus Café Side 2"
        MARCUS_CAFE_SIDE = "Marcus Café Side"
        MARCUS_CASUAL_FRONT = "Marcus Casual Front"
        MARCUS_CASUAL_SIDE = "Marcus Casual Side"
        MARCUS_CASUAL_SITTING_FRONT_2 = "Marcus Casual Sitting Front 2"
        MARCUS_CASUAL_SITTING_FRONT = "Marcus Casual Sitting Front"
        MARCUS_CASUAL_SITTING_SIDE_2 = "Marcus Casual Sitting Side 2"
        MARCUS_CASUAL_SITTING_SIDE = "Marcus Casual Sitting Side"
        MARCUS_DENIM_JACKET_FRONT = "Marcus Denim Jacket Front"
        MARCUS_DENIM_JACKET_SIDE = "Marcus Denim Jacket Side"
        MARCUS_EDUCATION_FRONT = "Marcus Education Front"
        MARCUS_EDUCATION_SIDE = "Marcus Education Side"
        MARCUS_SITTING_FRONT = "Marcus Sitting Front"
        MARCUS_SITTING_SIDE = "Marcus Sitting Side"
        MARCUS_SUIT_FRONT = "Marcus Suit Front"
        MARCUS_SUIT_SIDE = "Marcus Suit Side"
        MARIA_IN_SUIT = "Maria in Suit"
        MARIA_IN_SWEATER = "Maria in Sweater"
        MARIA_IN_BLACK_SUIT = "Maria in Black Suit"
        MARTINA_OFFICE_FRONT_2 = "Martina Office Front 2"
        MARTINA_OFFICE_FRONT = "Martina Office Front"
        MARTINA_OFFICE_SIDE_2 = "Martina Office Side 2"
        MARTINA_OFFICE_SIDE = "Martina Office Side"
        MARTINA_SOFA_FRONT_2 = "Martina Sofa Front 2"
        MARTINA_SOFA_FRONT = "Martina Sofa Front"
        MARTINA_SOFA_SIDE_2 = "Martina Sofa Side 2"
        MARTINA_SOFA_SIDE = "Martina Sofa Side"
        MASHA_OFFICE_FRONT_2 = "Masha Office Front 2"
        MASHA_OFFICE_FRONT = "Masha Office Front"
        MASHA_OFFICE_SIDE_2 = "Masha Office Side 2"
        MASHA_OFFICE_SIDE = "Masha Office Side"
        MASHA_SOFA_CASUAL_FRONT_2 = "Masha Sofa Casual Front 2"
        MASHA_SOFA_CASUAL_FRONT = "Masha Sofa Casual Front"
        MASHA_SOFA_CASUAL_SIDE_2 = "Masha Sofa Casual Side 2"
        MASHA_SOFA_CASUAL_SIDE = "Masha Sofa Casual Side"
        MASON_IN_BLUE_SUIT = "Mason in Blue Suit"
        MASON_IN_WHITE_SHIRT = "Mason in White Shirt"
        MASON_IN_BLUE_SWEATER = "Mason in Blue Sweater"
        MATTEO_OFFICE_FRONT_2 = "Matteo Office Front 2"
        MATTEO_OFFICE_FRONT = "Matteo Office Front"
        MATTEO_OFFICE_SIDE_2 = "Matteo Office Side 2"
        MATTEO_OFFICE_SIDE = "Matteo Office Side"
        MATTEO_SOFA_FRONT_2 = "Matteo Sofa Front 2"
        MATTEO_SOFA_FRONT = "Matteo Sofa Front"
        MATTEO_SOFA_SIDE_2 = "Matteo Sofa Side 2"
        MATTEO_SOFA_SIDE = "Matteo Sofa Side"
        MAX_UPPER_BODY = "Max (Upper Body)"
        MAX_INDOOR_FRONT = "Max Indoor Front"
        MAX_INDOOR_SIDE = "Max Indoor Side"
        MAX_OUTDOOR_SPORT_FRONT = "Max Outdoor Sport Front"
        MAX_OUTDOOR_SPORT_SIDE = "Max Outdoor Sport Side"
        MILENA_OFFICE_FRONT_2 = "Milena Office Front 2"
        MILENA_OFFICE_FRONT = "Milena Office Front"
        MILENA_OFFICE_SIDE_2 = "Milena Office Side 2"
        MILENA_OFFICE_SIDE = "Milena Office Side"
        MILENA_SOFA_FRONT_2 = "Milena Sofa Front 2"
        MILENA_SOFA_FRONT = "Milena Sofa Front"
        MILENA_SOFA_SIDE_2 = "Milena Sofa Side 2"
        MILENA_SOFA_SIDE = "Milena Sofa Side"
        MILES_UPPER_BODY = "Miles (Upper Body)"
        MILES_OUTDOOR_FRONT = "Miles Outdoor Front"
        MILES_OUTDOOR_SIDE = "Miles Outdoor Side"
        MILES_SOFA_FRONT_2 = "Miles Sofa Front 2"
        MILES_SOFA_FRONT = "Miles Sofa Front"
        MILES_SOFA_SIDE_2 = "Miles Sofa Side 2"
        MILES_SOFA_SIDE = "Miles Sofa Side"
        MINHO_IN_BLUE_BLAZER = "Minho in Blue blazer"
        MINHO_IN_BLUE_SHIRT = "Minho in Blue shirt"
        MINHO_IN_GREEN_POLO_SHIRT = "Minho in Green polo-shirt"
        MINHO_IN_KHAKI_JACKET = "Minho in Khaki jacket"
        MINHO_IN_WHITE_SHIRT = "Minho in White shirt"
        MINHO_IN_WHITE_T_SHIRT = "Minho in White t-shirt"
        MIREIA_BUSINESS_INDOOR_FRONT = "Mireia Business Indoor Front"
        MIREIA_BUSINESS_INDOOR_SIDE = "Mireia Business Indoor Side"
        MIREIA_OUTDOOR_CHAIR_FRONT = "Mireia Outdoor Chair Front"
        MIREIA_OUTDOOR_FRONT = "Mireia Outdoor Front"
        MIREIA_OUTDOOR_SIDE = "Mireia Outdoor Side"
        MIREIA_OUTDOOR_TABLE_FRONT = "Mireia Outdoor Table Front"
        MIREIA_OUTDOOR_TABLE_SIDE = "Mireia Outdoor Table Side"
        MIYU_OFFICE_FRONT_2 = "Miyu Office Front 2"
        MIYU_OFFICE_FRONT = "Miyu Office Front"
        MIYU_OFFICE_SIDE_2 = "Miyu Office Side 2"
        MIYU_OFFICE_SIDE = "Miyu Office Side"
        MIYU_SOFA_BUSINESS_FRONT = "Miyu Sofa Business Front"
        MIYU_SOFA_BUSINESS_SIDE = "Miyu Sofa Business Side"
        MIYU_SOFA_CASUAL_FRONT_2 = "Miyu Sofa Casual Front 2"
        MIYU_SOFA_CASUAL_FRONT = "Miyu Sofa Casual Front"
        MIYU_SOFA_CASUAL_SIDE_2 = "Miyu Sofa Casual Side 2 "
        MIYU_SOFA_CASUAL_SIDE = "Miyu Sofa Casual Side"
        NADIM_IN_BLACK_BLAZER = "Nadim in Black blazer"
        NADIM_IN_BLUE_BLAZER = "Nadim in Blue blazer"
        NADIM_IN_BLUE_JACKET = "Nadim in Blue jacket"
        NADIM_IN_PUFFER_VEST = "Nadim in Puffer vest"
        NADIM_IN_WHITE_SHIRT = "Nadim in White shirt"
        NEIL_IN_BLACK_SHIRT = "Neil in Black Shirt"
        NEIL_IN_BLACK_SUIT = "Neil in Black Suit "
        NEIL_IN_YELLOW_JACKET = "Neil in Yellow Jacket"
        NICO = "Nico"
        NOAH_LOBBY_FRONT_2 = "Noah Lobby Front 2"
        NOAH_LOBBY_FRONT = "Noah Lobby Front"
        NOAH_LOBBY_SIDE_2 = "Noah Lobby Side 2"
        NOAH_LOBBY_SIDE = "Noah Lobby Side"
        NOAH_OFFICE_FRONT_2 = "Noah Office Front 2"
        NOAH_OFFICE_FRONT = "Noah Office Front"
        NOAH_OFFICE_SIDE_2 = "Noah Office Side 2"
        NOAH_OFFICE_SIDE = "Noah Office Side"
        NOAH_SOFA_FRONT_2 = "Noah Sofa Front 2"
        NOAH_SOFA_FRONT = "Noah Sofa Front "
        NOAH_SOFA_SIDE_2 = "Noah Sofa Side 2"
        NOAH_SOFA_SIDE = "Noah Sofa Side"
        NOUR_IN_BLACK_BLAZER = "Nour in Black blazer"
        NOUR_IN_BROWN_DRESS = "Nour in Brown dress"
        NOUR_IN_GREY_HOODIE = "Nour in Grey hoodie"
        NOUR_IN_SPORTY_VEST = "Nour in Sporty vest"
        NOUR_IN_WHITE_SHIRT = "Nour in White shirt"
        ODELIA_IN_BLUE_SUIT = "Odelia in Blue Suit"
        ODELIA_IN_RED_DRESS = "Odelia in Red Dress "
        ODELIA_IN_YELLOW_SUIT = "Odelia in Yellow Suit"
        ONAT_UPPER_BODY = "Onat (Upper Body)"
        ONAT_CASUAL_FRONT = "Onat Casual Front"
        ONAT_CASUAL_SIDE = "Onat Casual Side"
        ONAT_CASUAL_SITTING_FRONT = "Onat Casual Sitting Front"
        ONAT_CASUAL_SITTING_SIDE = "Onat Casual Sitting Side"
        ONAT_MACBOOK_FRONT_2 = "Onat Macbook Front 2"
        ONAT_MACBOOK_FRONT = "Onat Macbook Front"
        ONAT_MACBOOK_SIDE_2 = "Onat Macbook Side 2"
        ONAT_MACBOOK_SIDE = "Onat Macbook Side"
        ONAT_SUIT_FRONT = "Onat Suit Front"
        ONAT_SUIT_SIDE = "Onat Suit Side"
        ONAT_SUIT_SITTING_FRONT = "Onat Suit Sitting Front"
        ONAT_SUIT_SITTING_SIDE = "Onat Suit Sitting Side"
        ONAT_IPAD_FRONT = "Onat iPad Front"
        ONAT_IPAD_SIDE = "Onat iPad Side"
        ONAT_IPAD_SITTING_FRONT = "Onat iPad Sitting Front"
        ONAT_IPAD_SITTING_SIDE = "Onat iPad Sitting Side"
        OXANA_UPPER_BODY = "Oxana (Upper Body)"
        OXANA_GYM_FRONT_2 = "Oxana Gym Front 2"
        OXANA_GYM_FRONT = "Oxana Gym Front"
        OXANA_GYM_SIDE_2 = "Oxana Gym Side 2"
        OXANA_GYM_SIDE = "Oxana Gym Side"
        OXANA_OFFICE_FRONT_2 = "Oxana Office Front 2"
        OXANA_OFFICE_FRONT = "Oxana Office Front"
        OXANA_OFFICE_SIDE_2 = "Oxana Office Side 2"
        OXANA_OFFICE_SIDE = "Oxana Office Side"
        OXANA_SOFA_FRONT_2 = "Oxana Sofa Front 2"
        OXANA_SOFA_FRONT = "Oxana Sofa Front"
        OXANA_SOFA_SIDE_2 = "Oxana Sofa Side 2"
        OXANA_SOFA_SIDE = "Oxana Sofa Side"
        OXANA_YOGA_FRONT_2 = "Oxana Yoga Front 2"
        OXANA_YOGA_FRONT = "Oxana Yoga Front"
        OXANA_YOGA_SIDE_2 = "Oxana Yoga Side 2"
        OXANA_YOGA_SIDE = "Oxana Yoga Side"
        PATRIZIO_BUSINESS_TRAINING_FRONT = "Patrizio Business Training Front"
        PATRIZIO_BUSINESS_TRAINING_SIDE = "Patrizio Business Training Side"
        PATRIZIO_OFFICE_FRONT = "Patrizio Office Front"
        PATRIZIO_OFFICE_SIDE_2 = "Patrizio Office Side 2"
        PATRIZIO_OFFICE_SIDE = "Patrizio Office Side"
        PATRIZIO_SOFA_FRONT = "Patrizio Sofa Front"
        PATRIZIO_SOFA_SIDE = "Patrizio Sofa Side"
        PIPER_BUSINESS_SOFA_FRONT = "Piper Business Sofa Front"
        PIPER_BUSINESS_SOFA_SIDE = "Piper Business Sofa Side"
        PIPER_EDUCATION_FRONT = "Piper Education Front"
        PIPER_EDUCATION_SIDE = "Piper Education Side"
        RASMUS_LOUNGE_FRONT_2 = "Rasmus Lounge Front 2"
        RASMUS_LOUNGE_FRONT = "Rasmus Lounge Front"
        RASMUS_LOUNGE_SIDE_2 = "Rasmus Lounge Side 2"
        RASMUS_LOUNGE_SIDE = "Rasmus Lounge Side"
        RASMUS_SOFA_FRONT_2 = "Rasmus Sofa Front 2"
        RASMUS_SOFA_FRONT = "Rasmus Sofa Front"
        RASMUS_SOFA_SIDE_2 = "Rasmus Sofa Side 2"
        RASMUS_SOFA_SIDE = "Rasmus Sofa Side"
        RAUL_UPPER_BODY = "Raul (Upper Body)"
        RAUL_BUSINESS_SOFA_FRONT_2 = "Raul Business Sofa Front 2"
        RAUL_BUSINESS_SOFA_FRONT = "Raul Business Sofa Front"
        RAUL_BUSINESS_SOFA_SIDE_2 = "Raul Business Sofa Side 2"
        RAUL_BUSINESS_SOFA_SIDE = "Raul Business Sofa Side"
        RAUL_CASUAL_SOFA_FRONT_2 = "Raul Casual Sofa Front 2"
        RAUL_CASUAL_SOFA_FRONT = "Raul Casual Sofa Front"
        RAUL_CASUAL_SOFA_SIDE_2 = "Raul Casual Sofa Side 2"
        RAUL_CASUAL_SOFA_SIDE = "Raul Casual Sofa Side"
        RAUL_CASUAL_SOFA_NO_IPAD_FRONT = "Raul Casual Sofa no iPad Front"
        RAUL_CASUAL_SOFA_NO_IPAD_SIDE = "Raul Casual Sofa no iPad Side"
        RAUL_CASUAL_SOFA_WITH_IPAD_FRONT = "Raul Casual Sofa with iPad Front"
        RAUL_CASUAL_SOFA_WITH_IPAD_SIDE = "Raul Casual Sofa with iPad Side"
        RAUL_OFFICE_FRONT_2 = "Raul Office Front 2"
        RAUL_OFFICE_FRONT = "Raul Office Front"
        RAUL_OFFICE_SIDE = "Raul Office Side"
        RAUL_SOFA_FRONT_2 = "Raul Sofa Front 2"
        RAUL_SOFA_FRONT = "Raul Sofa Front"
        RAUL_SOFA_SIDE_2 = "Raul Sofa Side 2"
        RAUL_SOFA_SIDE = "Raul Sofa Side"
        REBECCA = "Rebecca"
        REN_UPPER_BODY = "Ren (Upper Body)"
        REN_OFFICE_FRONT_2 = "Ren Office Front 2"
        REN_OFFICE_FRONT = "Ren Office Front"
        REN_OFFICE_SIDE_2 = "Ren Office Side 2"
        REN_OFFICE_SIDE = "Ren Office Side"
        REN_SOFA_BUSINESS_FRONT = "Ren Sofa Business Front"
        REN_SOFA_BUSINESS_SIDE = "Ren Sofa Business Side"
        REN_SOFA_CASUAL_FRONT_2 = "Ren Sofa Casual Front 2"
        REN_SOFA_CASUAL_FRONT = "Ren Sofa Casual Front"
        REN_SOFA_CASUAL_SIDE_2 = "Ren Sofa Casual Side 2 "
        REN_SOFA_CASUAL_SIDE = "Ren Sofa Casual Side"
        RILEY_UPPER_BODY = "Riley (Upper Body)"
        RILEY_CASUAL_FRONT = "Riley Casual Front"
        RILEY_CASUAL_SIDE = "Riley Casual Side"
        RILEY_OFFICE_FRONT = "Riley Office Front"
        RILEY_OFFICE_SIDE = "Riley Office Side"
        ROMAN_OUTDOOR_SPORT_FRONT = "Roman Outdoor Sport Front"
        ROMAN_OUTDOOR_SPORT_SIDE = "Roman Outdoor Sport Side"
        SABINE_OFFICE_FRONT_2 = "Sabine Office Front 2"
        SABINE_OFFICE_FRONT = "Sabine Office Front"
        SABINE_OFFICE_SIDE = "Sabine Office Side"
        SABINE_SOFA_SIDE = "Sabine Sofa Side"
        SALMA_IN_HEADSCARF_FRONT = "Salma in headscarf (Front)"
        SALMA_IN_HEADSCARF_LEFT = "Salma in headscarf (Left)"
        SALMA_IN_HEADSCARF_RIGHT = "Salma in headscarf (Right)"
        SANTA_AVATAR_PRESENT_STANDING = "Santa Avatar Present Standing "
        SANTA_AVATAR_SITTING_2 = "Santa Avatar Sitting 2"
        SANTA_AVATAR_SITTING = "Santa Avatar Sitting"
        SANTA_AVATAR_SITTING_SIDE = "Santa Avatar Sitting Side"
        SANTA_AVATAR_STANDING = "Santa Avatar Standing"
        SANTA_FIREPLACE_FRONT = "Santa Fireplace Front"
        SANTA_FIREPLACE_SIDE = "Santa Fireplace Side"
        SASKIA_IN_BLUE_BLAZER = "Saskia in Blue blazer"
        SASKIA_IN_BLUE_SHIRT = "Saskia in Blue shirt"
        SASKIA_IN_GREEN_BLAZER = "Saskia in Green blazer"
        SASKIA_IN_GREY_VEST = "Saskia in Grey vest"
        SASKIA_IN_WHITE_BLAZER = "Saskia in White blazer"
        SCARLETT_COUCH_FRONT_2 = "Scarlett Couch Front 2"
        SCARLETT_COUCH_FRONT = "Scarlett Couch Front"
        SCARLETT_COUCH_SIDE_2 = "Scarlett Couch Side 2"
        SCARLETT_COUCH_SIDE = "Scarlett Couch Side"
        SCARLETT_FIREPLACE_FRONT = "Scarlett Fireplace Front"
        SCARLETT_FIREPLACE_SIDE = "Scarlett Fireplace Side"
        SCARLETT_HALL_FRONT = "Scarlett Hall Front"
        SCARLETT_HALL_SIDE = "Scarlett Hall Side"
        SCARLETT_YOGA_FRONT = "Scarlett Yoga Front"
        SCARLETT_YOGA_SIDE = "Scarlett Yoga Side"
        SEEMA_BUSINESS_FRONT = "Seema Business Front"
        SEEMA_BUSINESS_SIDE = "Seema Business Side"
        SEEMA_BUSINESS_SITTING_SIDE = "Seema Business Sitting Side"
        SEEMA_CASUAL_FRONT = "Seema Casual Front"
        SEEMA_CASUAL_SIDE = "Seema Casual Side"
        SEEMA_CASUAL_SITTING_FRONT = "Seema Casual Sitting Front"
        SEEMA_CASUAL_SITTING_SIDE = "Seema Casual Sitting Side"
        SEEMA_NURSE_FRONT_2 = "Seema Nurse Front 2"
        SEEMA_NURSE_FRONT = "Seema Nurse Front"
        SEEMA_NURSE_SIDE_2 = "Seema Nurse Side 2"
        SEEMA_NURSE_SIDE = "Seema Nurse Side"
        SHAWN_BUSINESS_FRONT = "Shawn Business Front"
        SHAWN_BUSINESS_SIDE = "Shawn Business Side"
        SHAWN_CASUAL_SITTING_FRONT = "Shawn Casual Sitting Front"
        SHAWN_CASUAL_SITTING_SIDE = "Shawn Casual Sitting Side"
        SHAWN_SITTING_FRONT = "Shawn Sitting Front"
        SHAWN_SITTING_SIDE = "Shawn Sitting Side"
        SHAWN_SUIT_FRONT = "Shawn Suit Front"
        SHAWN_SUIT_SIDE = "Shawn Suit Side"
        SHAWN_THERAPIST = "Shawn Therapist"
        SHIRLEY_BUSINESS_FRONT = "Shirley Business Front"
        SHIRLEY_BUSINESS_SIDE = "Shirley Business Side"
        SHIRLEY_CASUAL_FRONT_2 = "Shirley Casual Front 2"
        SHIRLEY_CASUAL_FRONT = "Shirley Casual Front"
        SHIRLEY_CASUAL_SIDE = "Shirley Casual Side"
        SHIRLEY_CASUAL_SITTING_FRONT_2 = "Shirley Casual Sitting Front 2"
        SHIRLEY_CASUAL_SITTING_FRONT = "Shirley Casual Sitting Front"
        SHIRLEY_CASUAL_SITTING_SIDE_2 = "Shirley Casual Sitting Side 2"
        SHIRLEY_CASUAL_SITTING_SIDE = "Shirley Casual Sitting Side"
        SHIRLEY_EDUCATION_FRONT = "Shirley Education Front"
        SHIRLEY_EDUCATION_SIDE_2 = "Shirley Education Side 2"
        SHIRLEY_EDUCATION_SIDE = "Shirley Education Side"
        SHIRLEY_SITTING_FRONT = "Shirley Sitting Front"
        SHIRLEY_SITTING_SIDE = "Shirley Sitting Side"
        SHIRLEY_SKIRT_FRONT = "Shirley Skirt Front"
        SHIRLEY_SKIRT_SIDE = "Shirley Skirt Side"
        SHIRLEY_SUIT_FRONT = "Shirley Suit Front"
        SHIRLEY_SUIT_SIDE = "Shirley Suit Side"
        SILAS_UPPER_BODY = "Silas (Upper Body)"
        SILAS_CUSTOMER_SUPPORT = "Silas Customer Support"
        SILAS_HR = "Silas HR"
        SILAS_LOUNGE_FRONT = "Silas Lounge Front"
        SILAS_LOUNGE_SIDE = "Silas Lounge Side"
        SILAS_SOFA_SIDE_2 = "Silas Sofa Side 2"
        SILAS_SOFA_SIDE = "Silas Sofa Side"
        SLOANE_IN_BLUE_DRESS = "Sloane in Blue dress"
        SLOANE_IN_GREY_SUIT = "Sloane in Grey suit"
        SLOANE_IN_PINK_SWEATER = "Sloane in Pink sweater"
        SOPHIA_IN_BLACK_SHIRT = "Sophia in Black Shirt"
        SOPHIA_IN_SUIT = "Sophia in Suit "
        SOPHIA_IN_WHITE_SUIT = "Sophia in White Suit"
        SOPHIE = "Sophie"
        STACY_IN_DOCTOR_FRONT = "Stacy in Doctor (Front)"
        STACY_IN_DOCTOR_LEFT = "Stacy in Doctor (Left)"
        STACY_IN_DOCTOR_RIGHT = "Stacy in Doctor (Right)"
        STACY_IN_DRESS_FRONT = "Stacy in Dress (Front)"
        STACY_IN_DRESS_LEFT = "Stacy in Dress (Left)"
        STACY_IN_DRESS_RIGHT = "Stacy in Dress (Right)"
        STACY_IN_SHIRT_FRONT = "Stacy in Shirt (Front)"
        STACY_IN_SHIRT_LEFT = "Stacy in Shirt (Left)"
        STACY_IN_SHIRT_RIGHT = "Stacy in Shirt (Right)"
        SUSAN_IN_BLACK_SHIRT = "Susan in Black Shirt"
        SUSAN_IN_BLACK_SUIT = "Susan in Black Suit"
        SUSAN_IN_SUIT = "Susan in Suit"
        TAHLIA_IN_BLUE_DRESS = "Tahlia in Blue dress"
        TAHLIA_IN_BLUE_SUIT = "Tahlia in Blue suit"
        TAHLIA_IN_DARK_BLUE_SUIT = "Tahlia in Dark blue suit"
        TAHLIA_IN_RED_SUIT = "Tahlia in Red suit"
        TAHLIA_IN_WHITE_SHIRT = "Tahlia in White shirt"
        TEODOR_UPPER_BODY = "Teodor (Upper Body)"
        TEODOR_OFFICE_FRONT_2 = "Teodor Office Front 2"
        TEODOR_OFFICE_FRONT = "Teodor Office Front"
        TEODOR_OFFICE_SIDE_2 = "Teodor Office Side 2"
        TEODOR_OFFICE_SIDE = "Teodor Office Side"
        TEODOR_SOFA_FRONT_2 = "Teodor Sofa Front 2"
        TEODOR_SOFA_FRONT = "Teodor Sofa Front"
        TEODOR_SOFA_SIDE_2 = "Teodor Sofa Side 2"
        TEODOR_SOFA_SIDE = "Teodor Sofa Side"
        TIMOTHY_UPPER_BODY = "Timothy (Upper Body)"
        TIMOTHY_CASUAL_FRONT = "Timothy Casual Front"
        TIMOTHY_CASUAL_SIDE = "Timothy Casual Side"
        TIMOTHY_OFFICE_FRONT = "Timothy Office Front"
        TIMOTHY_OFFICE_SIDE = "Timothy Office Side"
        TITO_CASUAL_FRONT_2 = "Tito Casual Front 2"
        TITO_CASUAL_FRONT = "Tito Casual Front"
        TITO_CASUAL_SIDE_2 = "Tito Casual Side 2"
        TITO_CASUAL_SIDE = "Tito Casual Side"
        TITO_CASUAL_SITTING_FRONT = "Tito Casual Sitting Front"
        TITO_CASUAL_SITTING_SIDE = "Tito Casual Sitting Side"
        TITO_COAT_FRONT_2 = "Tito Coat Front 2"
        TITO_COAT_FRONT = "Tito Coat Front"
        TITO_COAT_FULL_SIDE = "Tito Coat Full Side"
        TITO_COAT_SIDE_2 = "Tito Coat Side 2"
        TITO_COAT_SIDE = "Tito Coat Side"
        TITO_PAINTER_FRONT = "Tito Painter Front"
        TITO_PAINTER_FULL_SIDE = "Tito Painter Full Side"
        TITO_PAINTER_SIDE = "Tito Painter Side"
        TITO_PAINTER_SITTING_FRONT = "Tito Painter Sitting Front"
        TITO_PAINTER_SITTING_SIDE = "Tito Painter Sitting Side"
        TRAVIS_IN_POLO_SHIRT = "Travis in Polo Shirt"
        TRAVIS_IN_GRAY_SUIT = "Travis in Gray Suit"
        TRAVIS_IN_BLACK_SUIT = "Travis in Black Suit"
        TREVOR_IN_PLAID_SHIRT = "Trevor  in Plaid Shirt"
        TREVOR_IN_BLUE_SHIRT = "Trevor in Blue Shirt"
        TREVOR_IN_BLUE_SUIT = "Trevor in Blue Suit"
        TREVOR_IN_SUIT = "Trevor in Suit"
        TUBA_BUSINESS_CHAIR_FRONT = "Tuba Business Chair Front"
        TUBA_BUSINESS_CHAIR_SIDE = "Tuba Business Chair Side"
        TUBA_BUSINESS_FRONT = "Tuba Business Front"
        TUBA_BUSINESS_SIDE = "Tuba Business Side"
        TUBA_BUSINESS_SOFA_FRONT = "Tuba Business Sofa Front"
        TUBA_BUSINESS_SOFA_SIDE = "Tuba Business Sofa Side"
        TUBA_CASUAL_FRONT = "Tuba Casual Front"
        TUBA_CASUAL_SIDE = "Tuba Casual Side"
        TUBA_CASUAL_SITTING_FRONT = "Tuba Casual Sitting Front"
        TUBA_CASUAL_SITTING_SIDE = "Tuba Casual Sitting Side"
        TUBA_MACBOOK_FRONT = "Tuba Macbook Front"
        TUBA_MACBOOK_SIDE = "Tuba Macbook Side"
        VEIT_OFFICE_FRONT = "Veit Office Front"
        VEIT_OFFICE_SIDE = "Veit Office Side"
        VEIT_SOFA_FRONT = "Veit Sofa Front"
        VEIT_SOFA_SIDE = "Veit Sofa Side"
        VERNON_OFFICE_FRONT_2 = "Vernon Office Front 2"
        VERNON_OFFICE_FRONT = "Vernon Office Front"
        VERNON_OFFICE_SIDE_2 = "Vernon Office Side 2"
        VERNON_OFFICE_SIDE = "Vernon Office Side"
        VERENA_OFFICE_FRONT = "Verena Office Front"
        VERENA_OFFICE_SIDE = "Verena Office Side"
        VERENA_SOFA_FRONT = "Verena Sofa Front"
        VERENA_SOFA_SIDE = "Verena Sofa Side"
        VERNON_UPPER_BODY = "Vernon (Upper Body)"
        VERNON_LOUNGE_FRONT_2 = "Vernon Lounge Front 2"
        VERNON_LOUNGE_SIDE_2 = "Vernon Lounge Side 2"
        VERNON_LOUNGE_SIDE = "Vernon Lounge Side"
        VINCE_UPPER_BODY = "Vince (Upper Body)"
        VINCE_BUSINESS_SOFA_FRONT = "Vince Business Sofa Front"
        VINCE_BUSINESS_TRAINING_FRONT = "Vince Business Training Front"
        VINCE_BUSINESS_TRAINING_SIDE_2 = "Vince Business Training Side 2"
        VINCE_BUSINESS_TRAINING_SIDE = "Vince Business Training Side"
        VINCE_SOFA_CASUAL_FRONT_2 = "Vince Sofa Casual Front 2"
        VINCE_SOFA_CASUAL_FRONT = "Vince Sofa Casual Front"
        VINCE_SOFA_CASUAL_SIDE_2 = "Vince Sofa Casual Side 2"
        VINCE_SOFA_CASUAL_SIDE = "Vince Sofa Casual Side"
        VIOLANTE_BROWN_SUIT_FRONT_2 = "Violante Brown Suit Front 2"
        VIOLANTE_BROWN_SUIT_FRONT = "Violante Brown Suit Front "
        VIOLANTE_BUSINESS_SITTING_FRONT = "Violante Business Sitting Front"
        VIOLANTE_BUSINESS_SITTING_SIDE = "Violante Business Sitting Side"
        VIOLANTE_CASUAL_SITTING_FRONT = "Violante Casual Sitting Front "
        VIOLANTE_CASUAL_SITTING_SIDE = "Violante Casual Sitting Side"
        VIOLANTE_SPORT_FRONT_2 = "Violante Sport Front 2"
        VIOLANTE_SPORT_FRONT = "Violante Sport Front"
        VIOLANTE_SPORT_SIDE = "Violante Sport Side"
        VIOLANTE_SPORT_SITTING_SIDE = "Violante Sport Sitting Side"
        VIOLANTE_SUIT_FRONT = "Violante Suit Front"
        VIVIANNA_IN_BLACK_SHIRT = "Vivianna in Black shirt"
        WADE_IN_BLACK_SUIT = "Wade in Black Suit"
        WADE_IN_BLACK_JACKET = "Wade in Black Jacket"
        WADE_IN_GRAY_JACKET = "Wade in Gray Jacket"
        YOLA_ACTIVE_SPEAKING_FRONT = "Yola Active Speaking Front"
        YOLA_ACTIVE_SPEAKING_SIDE = "Yola Active Speaking Side"
        YOLA_BUSINESS_FRONT = "Yola Business Front"
        YOLA_BUSINESS_SIDE = "Yola Business Side"
        YOLA_CALM_SPEAKING_FRONT = "Yola Calm Speaking Front"
        YOLA_CALM_SPEAKING_SIDE = "Yola Calm Speaking Side"
        YOLA_CASUAL_FRONT = "Yola Casual Front"
        YOLA_CASUAL_SIDE = "Yola Casual Side"
        YOLA_EMPLOYEE_BADGE_FRONT = "Yola Employee Badge Front"
        YOLA_EMPLOYEE_BADGE_SIDE = "Yola Employee Badge Side"
        ZOSIA_IN_BLUE_BLAZER = "Zosia in Blue blazer"
        ZOSIA_IN_GREEN_DRESS = "Zosia in Green dress"
        ZOSIA_IN_KHAKI_BLAZER = "Zosia in Khaki blazer"
        ZOSIA_IN_WHITE_DRESS = "Zosia in White dress"
        ZOSIA_IN_YELLOW_SHIRT = "Zosia in Yellow shirt"
        AUSTIN_IN_SUIT = "Austin in Suit"
        AUSTIN_IN_BLUE_CASUAL_SUIT = "Austin in Blue Casual Suit"
        AUSTIN_IN_BLACK_JACKET = "Austin in Black Jacket"
        AUSTIN_IN_BLUE_SUIT = "Austin in Blue Suit"
        CANDACE_IN_PINK_BLAZER_UPPER_BODY = "Candace in Pink Blazer (Upper Body)"
        CHAD_IN_BLUE_SHIRT_UPPER_BODY = "Chad in Blue Shirt (Upper Body)"
        DAISY_IN_SUIT = "Daisy in Suit"
        DAISY_IN_SHIRT = "Daisy in Shirt"
        DAISY_IN_DRESS = "Daisy in Dress"
        DAISY_IN_T_SHIRT = "Daisy in T-shirt"
        FRANCIS_IN_BLAZER_UPPER_BODY = "Francis in Blazer (Upper Body)"
        MATTHEW = "Matthew"
        MATTHEW_IN_SUIT = "Matthew in Suit"
        MATTHEW_IN_FLOWERY_SHIRT = "Matthew in Flowery Shirt"
        MATTHEW_IN_GREY_SWEATER = "Matthew in Grey Sweater"
        NIK_IN_BLACK_SHIRT = "Nik in Black Shirt"
        NIK_IN_BLUE_SWEATER = "Nik in Blue Sweater"
        TYLER_IN_CASUAL_SUIT = "Tyler in Casual Suit"
        TYLER_IN_SHIRT = "Tyler in Shirt"
        TYLER_IN_SUIT = "Tyler in Suit"

    type: Literal["fal.HeygenVideoAgentConfig"] = "fal.HeygenVideoAgentConfig"
    orientation: Orientation = Field(default=Orientation.PORTRAIT, description="Whether the video is upright or wide.")
    avatar: Avatar = Field(
        default=Avatar.ADRIANA_SUITSOFA_FRONT, description="Ready-made presenter, picked by name and setting."
    )
    duration: int | None = Field(
        default=None, ge=5, description="Rough length of the video in seconds; 30, 60 and 90 are usual."
    )


class HunyuanFrameCount(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    NUM_FRAMES_129 = "129"
    NUM_FRAMES_85 = "85"


class Hyper3dRodinGen25Addons(FalStructure):
    """
    Extras that are billed on top of the model.
    """

    type: Literal["fal.Hyper3dRodinGen25Addons"] = "fal.Hyper3dRodinGen25Addons"
    high_pack: bool = Field(
        default=False,
        description="Textures of 4K in place of 2K; with quads also about sixteen times the faces chosen.",
    )


class Hyper3dRodinGen25BbboxField(FalStructure):
    """
    The greatest width, height and length of the model.
    """

    type: Literal["fal.Hyper3dRodinGen25BbboxField"] = "fal.Hyper3dRodinGen25BbboxField"
    width: int = Field(default=100, ge=1, le=2048, description="Greatest width of the model.")
    height: int = Field(default=100, ge=1, le=2048, description="Greatest height of the model, along the y axis.")
    length: int = Field(default=100, ge=1, le=2048, description="Greatest length of the model, along the z axis.")


class Hyper3dRodinGen25BbboxFieldFast(FalStructure):
    """
    The greatest width, height and length of the model.
    """

    type: Literal["fal.Hyper3dRodinGen25BbboxFieldFast"] = "fal.Hyper3dRodinGen25BbboxFieldFast"
    height: int | None = Field(default=None, description="Greatest height of the model, along the y axis.")
    length: float | None = Field(default=None, description="Greatest length of the model, along the z axis.")
    width: int | None = Field(default=None, description="Greatest width of the model.")


class HyperSdxlEmbedding(FalStructure):
    """
    A learned embedding and the words in the prompt that call it up.
    """

    _required: ClassVar[tuple[str, ...]] = ("path",)
    type: Literal["fal.HyperSdxlEmbedding"] = "fal.HyperSdxlEmbedding"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    tokens: list[str] = Field(default=[], description="Words in the prompt that call up the learned embedding.")


class IcLora(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    MATCH_PREPROCESSOR = "match_preprocessor"
    CANNY = "canny"
    DEPTH = "depth"
    POSE = "pose"
    DETAILER = "detailer"
    NONE = "none"


class IdeogramAspectRatio(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RATIO_10_16 = "10:16"
    RATIO_16_10 = "16:10"
    RATIO_9_16 = "9:16"
    RATIO_16_9 = "16:9"
    RATIO_4_3 = "4:3"
    RATIO_3_4 = "3:4"
    RATIO_1_1 = "1:1"
    RATIO_1_3 = "1:3"
    RATIO_3_1 = "3:1"
    RATIO_3_2 = "3:2"
    RATIO_2_3 = "2:3"


class IdeogramExpansionModel(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    NONE = "None"
    MEDIUM = "Medium"
    LARGE = "Large"


class IdeogramStylePreset(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    STYLE_PRESET_80S_ILLUSTRATION = "80S_ILLUSTRATION"
    STYLE_PRESET_90S_NOSTALGIA = "90S_NOSTALGIA"
    ABSTRACT_ORGANIC = "ABSTRACT_ORGANIC"
    ANALOG_NOSTALGIA = "ANALOG_NOSTALGIA"
    ART_BRUT = "ART_BRUT"
    ART_DECO = "ART_DECO"
    ART_POSTER = "ART_POSTER"
    AURA = "AURA"
    AVANT_GARDE = "AVANT_GARDE"
    BAUHAUS = "BAUHAUS"
    BLUEPRINT = "BLUEPRINT"
    BLURRY_MOTION = "BLURRY_MOTION"
    BRIGHT_ART = "BRIGHT_ART"
    C4D_CARTOON = "C4D_CARTOON"
    CHILDRENS_BOOK = "CHILDRENS_BOOK"
    COLLAGE = "COLLAGE"
    COLORING_BOOK_I = "COLORING_BOOK_I"
    COLORING_BOOK_II = "COLORING_BOOK_II"
    CUBISM = "CUBISM"
    DARK_AURA = "DARK_AURA"
    DOODLE = "DOODLE"
    DOUBLE_EXPOSURE = "DOUBLE_EXPOSURE"
    DRAMATIC_CINEMA = "DRAMATIC_CINEMA"
    EDITORIAL = "EDITORIAL"
    EMOTIONAL_MINIMAL = "EMOTIONAL_MINIMAL"
    ETHEREAL_PARTY = "ETHEREAL_PARTY"
    EXPIRED_FILM = "EXPIRED_FILM"
    FLAT_ART = "FLAT_ART"
    FLAT_VECTOR = "FLAT_VECTOR"
    FOREST_REVERIE = "FOREST_REVERIE"
    GEO_MINIMALIST = "GEO_MINIMALIST"
    GLASS_PRISM = "GLASS_PRISM"
    GOLDEN_HOUR = "GOLDEN_HOUR"
    GRAFFITI_I = "GRAFFITI_I"
    GRAFFITI_II = "GRAFFITI_II"
    HALFTONE_PRINT = "HALFTONE_PRINT"
    HIGH_CONTRAST = "HIGH_CONTRAST"
    HIPPIE_ERA = "HIPPIE_ERA"
    ICONIC = "ICONIC"
    JAPANDI_FUSION = "JAPANDI_FUSION"
    JAZZY = "JAZZY"
    LONG_EXPOSURE = "LONG_EXPOSURE"
    MAGAZINE_EDITORIAL = "MAGAZINE_EDITORIAL"
    MINIMAL_ILLUSTRATION = "MINIMAL_ILLUSTRATION"
    MIXED_MEDIA = "MIXED_MEDIA"
    MONOCHROME = "MONOCHROME"
    NIGHTLIFE = "NIGHTLIFE"
    OIL_PAINTING = "OIL_PAINTING"
    OLD_CARTOONS = "OLD_CARTOONS"
    PAINT_GESTURE = "PAINT_GESTURE"
    POP_ART = "POP_ART"
    RETRO_ETCHING = "RETRO_ETCHING"
    RIVIERA_POP = "RIVIERA_POP"
    SPOTLIGHT_80S = "SPOTLIGHT_80S"
    STYLIZED_RED = "STYLIZED_RED"
    SURREAL_COLLAGE = "SURREAL_COLLAGE"
    TRAVEL_POSTER = "TRAVEL_POSTER"
    VINTAGE_GEO = "VINTAGE_GEO"
    VINTAGE_POSTER = "VINTAGE_POSTER"
    WATERCOLOR = "WATERCOLOR"
    WEIRD = "WEIRD"
    WOODBLOCK_PRINT = "WOODBLOCK_PRINT"


class IdeogramV2Style(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "auto"
    GENERAL = "general"
    REALISTIC = "realistic"
    DESIGN = "design"
    RENDER_3D = "render_3D"
    ANIME = "anime"


class IdeogramV3Style(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "AUTO"
    GENERAL = "GENERAL"
    REALISTIC = "REALISTIC"
    DESIGN = "DESIGN"


class ImageCondition(FalStructure):
    """
    A picture that guides the result at a given frame.
    """

    _required: ClassVar[tuple[str, ...]] = ("image",)
    type: Literal["fal.ImageCondition"] = "fal.ImageCondition"
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that the video should show at its start frame.",
    )
    start_frame_number: int = Field(
        default=0, ge=0, le=160, description="Position, counted in frames, at which this picture or clip sets in."
    )
    strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How firmly the video is held to this picture: 0 ignores it, 1 follows it fully.",
    )


class ImageConditioningInput(FalStructure):
    """
    A picture that guides the result at a given frame.
    """

    _required: ClassVar[tuple[str, ...]] = ("image",)
    type: Literal["fal.ImageConditioningInput"] = "fal.ImageConditioningInput"
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that the video should show at the start frame.",
    )
    start_frame_num: int = Field(
        default=0,
        ge=0,
        le=1440,
        multiple_of=8,
        description="Frame of the result from which this picture or clip takes hold; counted in steps of eight.",
    )
    strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How firmly the video is held to this picture: 0 ignores it, 1 follows it fully.",
    )


class ImageFillInput(FalStructure):
    """
    The picture from which masked areas are filled.
    """

    type: Literal["fal.ImageFillInput"] = "fal.ImageFillInput"
    fill_image: ImageRef | list[ImageRef] = Field(
        default=ImageRef(),
        serialization_alias="fill_image_url",
        description="Images whose content goes into the masked area.",
    )


class ImageFormatJpegPng(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    JPEG = "jpeg"
    PNG = "png"


class ImageFormatJpegPngWebp(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"


class ImageInput(FalStructure):
    """
    A picture to judge.
    """

    _required: ClassVar[tuple[str, ...]] = ("hypothesis",)
    type: Literal["fal.ImageInput"] = "fal.ImageInput"
    hypothesis: str = Field(default="", description="The picture to score.")


class ImagePrompt(FalStructure):
    """
    A picture used as a prompt, with its kind, weight and the point where it stops to count.
    """

    class Type(str, Enum):
        IMAGEPROMPT = "ImagePrompt"
        PYRACANNY = "PyraCanny"
        CPDS = "CPDS"
        FACESWAP = "FaceSwap"

    type: Literal["fal.ImagePrompt"] = "fal.ImagePrompt"
    type_: Type = Field(
        default=Type.IMAGEPROMPT,
        serialization_alias="type",
        description="What is taken from the picture: look (ImagePrompt), edges (PyraCanny), rough layout (CPDS) or the face (FaceSwap).",
    )
    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The reference picture.")
    stop_at: float = Field(
        default=0.5, ge=0, le=1, description="Share of the steps after which this picture prompt no longer acts."
    )
    weight: float = Field(
        default=1.0, ge=0, le=2, description="How much this picture prompt counts beside the others and the words."
    )


class ImageSizePreset(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    SQUARE_HD = "square_hd"
    SQUARE = "square"
    PORTRAIT_4_3 = "portrait_4_3"
    PORTRAIT_16_9 = "portrait_16_9"
    LANDSCAPE_4_3 = "landscape_4_3"
    LANDSCAPE_16_9 = "landscape_16_9"


class ImageSizePresetOrAuto(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "auto"
    SQUARE_HD = "square_hd"
    SQUARE = "square"
    PORTRAIT_4_3 = "portrait_4_3"
    PORTRAIT_16_9 = "portrait_16_9"
    LANDSCAPE_4_3 = "landscape_4_3"
    LANDSCAPE_16_9 = "landscape_16_9"


class InpaintSection(FalStructure):
    """
    A stretch of the song to redo, from start to end in seconds.
    """

    _required: ClassVar[tuple[str, ...]] = ("start", "end")
    type: Literal["fal.InpaintSection"] = "fal.InpaintSection"
    start: float | None = Field(default=None, ge=0, description="Second at which this stretch begins.")
    end: float | None = Field(default=None, gt=0, description="Second at which this stretch ends.")


class InterpolatorModel(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RIFE = "rife"
    FILM = "film"


class IPAdapter(FalStructure):
    """
    An IP adapter, which takes style or content from a picture.
    """

    _required: ClassVar[tuple[str, ...]] = ("path", "image_encoder_path", "image", "scale")
    type: Literal["fal.IPAdapter"] = "fal.IPAdapter"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    subfolder: str | None = Field(default=None, description="Folder of the repository that holds this adapter.")
    weight_name: str | None = Field(default=None, description="File to take when the repository holds several weights.")
    image_encoder_path: str = Field(default="", description="Where the encoder lies that reads the reference picture.")
    image_encoder_subfolder: str | None = Field(
        default=None, description="Folder in the repository in which that picture encoder is found."
    )
    image_encoder_weight_name: str | None = Field(
        default=None, description="File name of the picture encoder's weights."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture whose style or content the adapter passes on.",
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Picture that marks where the adapter counts.",
    )
    mask_threshold: float = Field(
        default=0.5,
        ge=0.01,
        le=0.99,
        description="Brightness above which the mask counts as marked; higher narrows the area.",
    )
    scale: float | None = Field(
        default=None, description="How strongly the adapter's picture shows; higher means more."
    )


class Keyframe(FalStructure):
    """
    One file on the track: where it starts and how long it stays, in milliseconds.
    """

    _required: ClassVar[tuple[str, ...]] = ("timestamp", "duration", "url")
    type: Literal["fal.Keyframe"] = "fal.Keyframe"
    timestamp: float | None = Field(
        default=None, description="Moment at which this piece starts, in milliseconds from the beginning."
    )
    duration: float | None = Field(default=None, description="How long this piece plays or stays, in milliseconds.")
    url: AssetRef = Field(
        default=AssetRef(),
        description="The clip, recording or picture that plays here; its kind must be that of the track.",
    )


class KeyframeTransition(FalStructure):
    """
    The passage between two keyframes: its length and prompt.
    """

    type: Literal["fal.KeyframeTransition"] = "fal.KeyframeTransition"
    duration: int = Field(default=5, ge=1, le=25, description="Length of this passage in seconds.")
    prompt: str | None = Field(
        default=None, description="What happens in this passage; takes the place of the general prompt."
    )


class KlingEffectScene(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    HUG = "hug"
    KISS = "kiss"
    HEART_GESTURE = "heart_gesture"
    SQUISH = "squish"
    EXPANSION = "expansion"
    FUZZYFUZZY = "fuzzyfuzzy"
    BLOOMBLOOM = "bloombloom"
    DIZZYDIZZY = "dizzydizzy"
    JELLY_PRESS = "jelly_press"
    JELLY_SLICE = "jelly_slice"
    JELLY_SQUISH = "jelly_squish"
    JELLY_JIGGLE = "jelly_jiggle"
    PIXELPIXEL = "pixelpixel"
    YEARBOOK = "yearbook"
    INSTANT_FILM = "instant_film"
    ANIME_FIGURE = "anime_figure"
    ROCKETROCKET = "rocketrocket"
    FLY_FLY = "fly_fly"
    DISAPPEAR = "disappear"
    LIGHTNING_POWER = "lightning_power"
    BULLET_TIME = "bullet_time"
    BULLET_TIME_360 = "bullet_time_360"
    MEDIA_INTERVIEW = "media_interview"
    DAY_TO_NIGHT = "day_to_night"
    LET_S_RIDE = "let's_ride"
    JUMPDROP = "jumpdrop"
    SWISH_SWISH = "swish_swish"
    RUNNING_MAN = "running_man"
    JAZZ_JAZZ = "jazz_jazz"
    SWING_SWING = "swing_swing"
    SKATESKATE = "skateskate"
    BUILDING_SWEATER = "building_sweater"
    PURE_WHITE_WINGS = "pure_white_wings"
    BLACK_WINGS = "black_wings"
    GOLDEN_WING = "golden_wing"
    PINK_PINK_WINGS = "pink_pink_wings"
    RAMPAGE_APE = "rampage_ape"
    A_LIST_LOOK = "a_list_look"
    COUNTDOWN_TELEPORT = "countdown_teleport"
    FIREWORK_2026 = "firework_2026"
    INSTANT_CHRISTMAS = "instant_christmas"
    BIRTHDAY_STAR = "birthday_star"
    FIREWORK = "firework"
    CELEBRATION = "celebration"
    TIGER_HUG_PRO = "tiger_hug_pro"
    PET_LION_PRO = "pet_lion_pro"
    GUARDIAN_SPIRIT = "guardian_spirit"
    SQUEEZE_SCREAM = "squeeze_scream"
    INNER_VOICE = "inner_voice"
    MEMORY_ALIVE = "memory_alive"
    GUESS_WHAT = "guess_what"
    EAGLE_SNATCH = "eagle_snatch"
    HUG_FROM_PAST = "hug_from_past"
    INSTANT_KID = "instant_kid"
    DOLLAR_RAIN = "dollar_rain"
    CRY_CRY = "cry_cry"
    BUILDING_COLLAPSE = "building_collapse"
    MUSHROOM = "mushroom"
    JESUS_HUG = "jesus_hug"
    SHARK_ALERT = "shark_alert"
    LIE_FLAT = "lie_flat"
    POLAR_BEAR_HUG = "polar_bear_hug"
    BROWN_BEAR_HUG = "brown_bear_hug"
    OFFICE_ESCAPE_PLOW = "office_escape_plow"
    WATERMELON_BOMB = "watermelon_bomb"
    BOSS_COMING = "boss_coming"
    WIG_OUT = "wig_out"
    CAR_EXPLOSION = "car_explosion"
    TIGER_HUG = "tiger_hug"
    SIBLINGS = "siblings"
    CONSTRUCTION_WORKER = "construction_worker"
    SNATCHED = "snatched"
    FELT_FELT = "felt_felt"
    PLUSHCUT = "plushcut"
    DRUNK_DANCE = "drunk_dance"
    DRUNK_DANCE_PET = "drunk_dance_pet"
    DAOMA_DANCE = "daoma_dance"
    BOUNCY_DANCE = "bouncy_dance"
    SMOOTH_SAILING_DANCE = "smooth_sailing_dance"
    NEW_YEAR_GREETING = "new_year_greeting"
    LION_DANCE = "lion_dance"
    PROSPERITY = "prosperity"
    GREAT_SUCCESS = "great_success"
    GOLDEN_HORSE_FORTUNE = "golden_horse_fortune"
    RED_PACKET_BOX = "red_packet_box"
    LUCKY_HORSE_YEAR = "lucky_horse_year"
    LUCKY_RED_PACKET = "lucky_red_packet"
    LUCKY_MONEY_COME = "lucky_money_come"
    LION_DANCE_PET = "lion_dance_pet"
    DUMPLING_MAKING_PET = "dumpling_making_pet"
    FISH_MAKING_PET = "fish_making_pet"
    PET_RED_PACKET = "pet_red_packet"
    LANTERN_GLOW = "lantern_glow"
    EXPRESSION_CHALLENGE = "expression_challenge"
    OVERDRIVE = "overdrive"
    HEART_GESTURE_DANCE = "heart_gesture_dance"
    POPING = "poping"
    MARTIAL_ARTS = "martial_arts"
    RUNNING = "running"
    NEZHA = "nezha"
    MOTORCYCLE_DANCE = "motorcycle_dance"
    SUBJECT_3_DANCE = "subject_3_dance"
    GHOST_STEP_DANCE = "ghost_step_dance"
    PHANTOM_JEWEL = "phantom_jewel"
    ZOOM_OUT = "zoom_out"
    CHEERS_2026 = "cheers_2026"
    KISS_PRO = "kiss_pro"
    FIGHT_PRO = "fight_pro"
    HUG_PRO = "hug_pro"
    HEART_GESTURE_PRO = "heart_gesture_pro"
    DOLLAR_RAIN_PRO = "dollar_rain_pro"
    PET_BEE_PRO = "pet_bee_pro"
    SANTA_RANDOM_SURPRISE = "santa_random_surprise"
    MAGIC_MATCH_TREE = "magic_match_tree"
    HAPPY_BIRTHDAY = "happy_birthday"
    THUMBS_UP_PRO = "thumbs_up_pro"
    SURPRISE_BOUQUET = "surprise_bouquet"
    BOUQUET_DROP = "bouquet_drop"
    EFFECT_SCENE_3D_CARTOON_1_PRO = "3d_cartoon_1_pro"
    GLAMOUR_PHOTO_SHOOT = "glamour_photo_shoot"
    BOX_OF_JOY = "box_of_joy"
    FIRST_TOAST_OF_THE_YEAR = "first_toast_of_the_year"
    MY_SANTA_PIC = "my_santa_pic"
    SANTA_GIFT = "santa_gift"
    STEAMPUNK_CHRISTMAS = "steampunk_christmas"
    SNOWGLOBE = "snowglobe"
    CHRISTMAS_PHOTO_SHOOT = "christmas_photo_shoot"
    ORNAMENT_CRASH = "ornament_crash"
    SANTA_EXPRESS = "santa_express"
    PARTICLE_SANTA_SURROUND = "particle_santa_surround"
    CORONATION_OF_FROST = "coronation_of_frost"
    SPARK_IN_THE_SNOW = "spark_in_the_snow"
    SCARLET_AND_SNOW = "scarlet_and_snow"
    COZY_TOON_WRAP = "cozy_toon_wrap"
    BULLET_TIME_LITE = "bullet_time_lite"
    MAGIC_CLOAK = "magic_cloak"
    BALLOON_PARADE = "balloon_parade"
    JUMPING_GINGER_JOY = "jumping_ginger_joy"
    C4D_CARTOON_PRO = "c4d_cartoon_pro"
    VENOMOUS_SPIDER = "venomous_spider"
    THRONE_OF_KING = "throne_of_king"
    LUMINOUS_ELF = "luminous_elf"
    WOODLAND_ELF = "woodland_elf"
    JAPANESE_ANIME_1 = "japanese_anime_1"
    AMERICAN_COMICS = "american_comics"
    SNOWBOARDING = "snowboarding"
    WITCH_TRANSFORM = "witch_transform"
    VAMPIRE_TRANSFORM = "vampire_transform"
    PUMPKIN_HEAD_TRANSFORM = "pumpkin_head_transform"
    DEMON_TRANSFORM = "demon_transform"
    MUMMY_TRANSFORM = "mummy_transform"
    ZOMBIE_TRANSFORM = "zombie_transform"
    CUTE_PUMPKIN_TRANSFORM = "cute_pumpkin_transform"
    CUTE_GHOST_TRANSFORM = "cute_ghost_transform"
    KNOCK_KNOCK_HALLOWEEN = "knock_knock_halloween"
    HALLOWEEN_ESCAPE = "halloween_escape"
    BASEBALL = "baseball"
    KOREAN_BASEBALL = "korean_baseball"
    TRAMPOLINE = "trampoline"
    TRAMPOLINE_NIGHT = "trampoline_night"
    PUCKER_UP = "pucker_up"
    FEED_MOONCAKE = "feed_mooncake"
    FLYER = "flyer"
    DISHWASHER = "dishwasher"
    PET_CHINESE_OPERA = "pet_chinese_opera"
    MAGIC_FIREBALL = "magic_fireball"
    GALLERY_RING = "gallery_ring"
    PET_MOTO_RIDER = "pet_moto_rider"
    MUSCLE_PET = "muscle_pet"
    PET_DELIVERY = "pet_delivery"
    MYTHIC_STYLE = "mythic_style"
    STEAMPUNK = "steampunk"
    EFFECT_SCENE_3D_CARTOON_2 = "3d_cartoon_2"
    PET_CHEF = "pet_chef"
    SANTA_GIFTS = "santa_gifts"
    SANTA_HUG = "santa_hug"
    GIRLFRIEND = "girlfriend"
    BOYFRIEND = "boyfriend"
    HEART_GESTURE_1 = "heart_gesture_1"
    PET_WIZARD = "pet_wizard"
    SMOKE_SMOKE = "smoke_smoke"
    GUN_SHOT = "gun_shot"
    DOUBLE_GUN = "double_gun"
    PET_WARRIOR = "pet_warrior"
    LONG_HAIR = "long_hair"
    PET_DANCE = "pet_dance"
    WOOL_CURLY = "wool_curly"
    PET_BEE = "pet_bee"
    MARRY_ME = "marry_me"
    PIGGY_MORPH = "piggy_morph"
    SKI_SKI = "ski_ski"
    MAGIC_BROOM = "magic_broom"
    SPLASHSPLASH = "splashsplash"
    SURFSURF = "surfsurf"
    FAIRY_WING = "fairy_wing"
    ANGEL_WING = "angel_wing"
    DARK_WING = "dark_wing"
    EMOJI = "emoji"


class KlingMotionElement(FalStructure):
    """
    A character or object that the prompt can call as @Element1, shown in a front view and further pictures.
    """

    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "frontal_image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
        "reference_images": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
    }
    type: Literal["fal.KlingMotionElement"] = "fal.KlingMotionElement"
    frontal_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="frontal_image_url",
        description="Picture of the face from the front, its main view. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=3,
        min_length=1,
        description="One to three further views of the same face from other angles. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )


class KlingShotType(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    CUSTOMIZE = "customize"
    INTELLIGENT = "intelligent"


class KlingV3ComboElementInput(FalStructure):
    """
    A character or object that the prompt can call as @Element1, shown in pictures or in a video.
    """

    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "frontal_image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
        "reference_images": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
        "video": {
            "max_duration": 10.05,
            "max_file_size": 209715200,
            "max_fps": 60,
            "max_height": 2160,
            "max_width": 2160,
            "min_duration": 3,
            "min_fps": 24,
            "min_height": 720,
            "min_width": 720,
        },
    }
    type: Literal["fal.KlingV3ComboElementInput"] = "fal.KlingV3ComboElementInput"
    frontal_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="frontal_image_url",
        description="Image of the character or thing seen from the front, its main view. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=3,
        min_length=1,
        description="One to three further views of the same element from other angles. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip that shows the element; only one of the elements may have one. Up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.",
    )
    voice_id: str | None = Field(
        default=None,
        description="Voice bound to this element, as given by Kling's create-voice node; works only for an element shown in a video.",
    )


class KlingV3ImageElementInput(FalStructure):
    """
    A character or object that the prompt can call as @Element1, shown in a front view and further pictures.
    """

    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "frontal_image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
        "reference_images": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
    }
    type: Literal["fal.KlingV3ImageElementInput"] = "fal.KlingV3ImageElementInput"
    frontal_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="frontal_image_url",
        description="Image of the character or thing seen from the front, its main view. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=3,
        min_length=1,
        description="One to three further views of the same element from other angles. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )


class KlingV3MultiPromptElement(FalStructure):
    """
    One shot of a video of several shots: its prompt and its length.
    """

    class Duration(str, Enum):
        DURATION_1 = "1"
        DURATION_2 = "2"
        DURATION_3 = "3"
        DURATION_4 = "4"
        DURATION_5 = "5"
        DURATION_6 = "6"
        DURATION_7 = "7"
        DURATION_8 = "8"
        DURATION_9 = "9"
        DURATION_10 = "10"
        DURATION_11 = "11"
        DURATION_12 = "12"
        DURATION_13 = "13"
        DURATION_14 = "14"
        DURATION_15 = "15"

    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    type: Literal["fal.KlingV3MultiPromptElement"] = "fal.KlingV3MultiPromptElement"
    prompt: str = Field(default="", description="What happens in this shot: action, camera and light.")
    duration: Duration = Field(default=Duration.DURATION_5, description="Length of this shot in seconds.")


class KlingV3MultiPromptElementTurbo(FalStructure):
    """
    One shot of a video of several shots: its prompt and its length.
    """

    class Duration(str, Enum):
        DURATION_1 = "1"
        DURATION_2 = "2"
        DURATION_3 = "3"
        DURATION_4 = "4"
        DURATION_5 = "5"
        DURATION_6 = "6"
        DURATION_7 = "7"
        DURATION_8 = "8"
        DURATION_9 = "9"
        DURATION_10 = "10"
        DURATION_11 = "11"
        DURATION_12 = "12"
        DURATION_13 = "13"
        DURATION_14 = "14"
        DURATION_15 = "15"

    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    type: Literal["fal.KlingV3MultiPromptElementTurbo"] = "fal.KlingV3MultiPromptElementTurbo"
    prompt: str = Field(default="", description="What happens in this shot: action, camera and light.")
    duration: Duration | None = Field(default=None, description="Length of this shot in seconds.")


class KlingVideoDynamicMask(FalStructure):
    """
    A masked part of the picture and the path along which it moves.
    """

    _required: ClassVar[tuple[str, ...]] = ("mask",)
    type: Literal["fal.KlingVideoDynamicMask"] = "fal.KlingVideoDynamicMask"
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Mask painted over the part of the picture that should move, of the same size as the picture.",
    )
    trajectories: list[KlingVideoTrajectory] = Field(
        default=[], description="Path of the masked part: 2 to 77 points in the order in which they are passed."
    )


class KlingVideoTrajectory(FalStructure):
    """
    One point of the path, in pixels.
    """

    _required: ClassVar[tuple[str, ...]] = ("x", "y")
    type: Literal["fal.KlingVideoTrajectory"] = "fal.KlingVideoTrajectory"
    x: float | None = Field(default=None, description="Position in pixels, counted from the left edge of the picture.")
    y: float | None = Field(
        default=None, description="Position in pixels, counted upwards from the lower edge of the picture."
    )


class KreaImageStyleReference(FalStructure):
    """
    A picture whose style the result takes over, and how strongly.
    """

    _required: ClassVar[tuple[str, ...]] = ("image",)
    type: Literal["fal.KreaImageStyleReference"] = "fal.KreaImageStyleReference"
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture whose style is taken over."
    )
    strength: float = Field(
        default=1.0,
        ge=-2,
        le=2,
        description="How strongly this style shows; a negative value pushes the picture away from it.",
    )


class KreaMoodboard(FalStructure):
    """
    A moodboard and how strongly it shapes the picture.
    """

    _required: ClassVar[tuple[str, ...]] = ("id",)
    type: Literal["fal.KreaMoodboard"] = "fal.KreaMoodboard"
    id: str = Field(default="", description="Identifier of the moodboard at Krea.")
    strength: float = Field(
        default=0.23, ge=0, le=1, description="How strongly the moodboard shows in the picture; higher means more."
    )


class KreaStyle(FalStructure):
    """
    A saved style and how strongly it shapes the picture.
    """

    _required: ClassVar[tuple[str, ...]] = ("id",)
    type: Literal["fal.KreaStyle"] = "fal.KreaStyle"
    id: str = Field(default="", description="Identifier of the style in Krea's catalogue.")
    strength: float = Field(
        default=1.0,
        ge=-2,
        le=2,
        description="How strongly the style shows; a negative value pushes the picture away from it.",
    )


class LanguageBoost(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    CHINESE = "Chinese"
    CHINESE_YUE = "Chinese,Yue"
    ENGLISH = "English"
    ARABIC = "Arabic"
    RUSSIAN = "Russian"
    SPANISH = "Spanish"
    FRENCH = "French"
    PORTUGUESE = "Portuguese"
    GERMAN = "German"
    TURKISH = "Turkish"
    DUTCH = "Dutch"
    UKRAINIAN = "Ukrainian"
    VIETNAMESE = "Vietnamese"
    INDONESIAN = "Indonesian"
    JAPANESE = "Japanese"
    ITALIAN = "Italian"
    KOREAN = "Korean"
    THAI = "Thai"
    POLISH = "Polish"
    ROMANIAN = "Romanian"
    GREEK = "Greek"
    CZECH = "Czech"
    FINNISH = "Finnish"
    HINDI = "Hindi"
    BULGARIAN = "Bulgarian"
    DANISH = "Danish"
    HEBREW = "Hebrew"
    MALAY = "Malay"
    SLOVAK = "Slovak"
    SWEDISH = "Swedish"
    CROATIAN = "Croatian"
    HUNGARIAN = "Hungarian"
    NORWEGIAN = "Norwegian"
    SLOVENIAN = "Slovenian"
    CATALAN = "Catalan"
    NYNORSK = "Nynorsk"
    AFRIKAANS = "Afrikaans"
    AUTO = "auto"


class Lighting(FalStructure):
    """
    Light conditions, direction and shadows of the picture.
    """

    type: Literal["fal.Lighting"] = "fal.Lighting"
    conditions: str | None = Field(default=None, description="Kind of light, such as evening sun or a studio lamp.")
    direction: str | None = Field(default=None, description="Where the light comes from, for instance from behind.")
    shadows: str | None = Field(default=None, description="Shadows: soft, hard, long or absent.")


class LightingDetails(FalStructure):
    """
    Light conditions, direction and shadows of the picture.
    """

    _required: ClassVar[tuple[str, ...]] = ("conditions", "direction")
    type: Literal["fal.LightingDetails"] = "fal.LightingDetails"
    conditions: str = Field(default="", description="Kind of light, such as evening sun or a studio lamp.")
    direction: str = Field(default="", description="Where the light comes from, for instance from behind.")
    shadows: str | None = Field(default=None, description="Shadows: soft, hard, long or absent.")


class LipsyncMode(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    CUT_OFF = "cut_off"
    LOOP = "loop"
    BOUNCE = "bounce"
    SILENCE = "silence"
    REMAP = "remap"


class LoraControlNet(FalStructure):
    """
    A control net with its weights, its picture and how strongly it steers the layout.
    """

    _required: ClassVar[tuple[str, ...]] = ("path", "image")
    type: Literal["fal.LoraControlNet"] = "fal.LoraControlNet"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    config: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="config_url",
        description="Configuration file that belongs to the control net's weights.",
    )
    variant: str | None = Field(
        default=None, description="Version of the files in the repository, such as a half-precision one."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that steers the layout, prepared as the control net expects it, such as edges, depth or pose.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Marks where the control net may act; as large as the control picture, and both with sides divisible by 32.",
    )
    conditioning_scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="Weight of the control input; higher copies its layout, lower only hints at it.",
    )
    start_percentage: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="Point of the run at which the control takes hold, as a share of all steps.",
    )
    end_percentage: float = Field(
        default=1.0, ge=0, le=1, description="Point of the run at which the control lets go, as a share of all steps."
    )
    ip_adapter_index: int | None = Field(
        default=None,
        description="Which adapter feeds this control net; needed only for face nets of the InstantID kind.",
    )


class LoraFormat(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    FAL = "fal"
    COMFY = "comfy"


class LoraIPAdapter(FalStructure):
    """
    An IP adapter, which takes style or content from a picture.
    """

    _required: ClassVar[tuple[str, ...]] = ("ip_adapter_image", "path")
    type: Literal["fal.LoraIPAdapter"] = "fal.LoraIPAdapter"
    ip_adapter_image: ImageRef | list[ImageRef] = Field(
        default=ImageRef(),
        serialization_alias="ip_adapter_image_url",
        description="Image that the adapter reads as a prompt.",
    )
    ip_adapter_mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="ip_adapter_mask_url",
        description="Image that shows where the adapter may act, as large as the adapter's picture.",
    )
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    model_subfolder: str | None = Field(default=None, description="Folder in which the adapter's weights are found.")
    weight_name: str | None = Field(default=None, description="File to take when the repository holds several weights.")
    insight_face_model_path: str | None = Field(
        default=None, description="Where the weights of the face recogniser lie."
    )
    scale: float = Field(default=1.0, ge=0, description="How strongly the adapter's picture shows; higher means more.")
    scale_json: dict[str, Any] = Field(
        default={}, description="Weights of the adapter for single layers, as an object; overrides the plain weight."
    )
    unconditional_noising_factor: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="Noise put on the adapter's neutral picture; more makes its influence freer.",
    )
    image_projection_shortcut: bool = Field(
        default=True, description="Setting of FaceID Plus adapters: on for version two, off for version one."
    )


class LoraWeight(FalStructure):
    """
    A LoRA add-on and how strongly it is mixed into the model.
    """

    _required: ClassVar[tuple[str, ...]] = ("path",)
    type: Literal["fal.LoraWeight", "fal.FluxGeneralLoraWeight", "fal.LoRAInput"] = "fal.LoraWeight"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    scale: float = Field(
        default=1.0,
        ge=0,
        le=4,
        description="Strength of this LoRA: 1 is as trained, 0 turns it off, higher exaggerates.",
    )


FluxGeneralLoraWeight = LoraWeight
NameToType["fal.FluxGeneralLoraWeight"] = LoraWeight
LoRAInput = LoraWeight
NameToType["fal.LoRAInput"] = LoraWeight


class LoraWeightWithForce(FalStructure):
    """
    A LoRA add-on and how strongly it is mixed into the model.
    """

    _required: ClassVar[tuple[str, ...]] = ("path",)
    type: Literal["fal.LoraWeightWithForce", "fal.DreamshaperLoraWeight"] = "fal.LoraWeightWithForce"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    scale: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="Strength of this LoRA: 1 is as trained and the most there is, 0 turns it off.",
    )
    force: bool = Field(default=False, description="Loads these weights even if they do not seem to fit the model.")


DreamshaperLoraWeight = LoraWeightWithForce
NameToType["fal.DreamshaperLoraWeight"] = LoraWeightWithForce


class LoraWeightWithTransformer(FalStructure):
    """
    A LoRA add-on and how strongly it is mixed into the model.
    """

    class Transformer(str, Enum):
        HIGH = "high"
        LOW = "low"
        BOTH = "both"

    _required: ClassVar[tuple[str, ...]] = ("path",)
    type: Literal["fal.LoraWeightWithTransformer"] = "fal.LoraWeightWithTransformer"
    path: str = Field(
        default="",
        max_length=2048,
        description="Web address from which the LoRA file (.safetensors) for LTX-2.3 can be downloaded directly, up to 3 GB.",
    )
    scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="Strength of this LoRA: 1 is as trained, 0 turns it off, higher exaggerates.",
    )
    transformer: Transformer = Field(
        default=Transformer.BOTH,
        description="Part of the model that gets the add-on; leave it at both, as LTX-2.3 has one transformer only.",
    )


class LoraWeightWithWeightName(FalStructure):
    """
    A LoRA add-on and how strongly it is mixed into the model.
    """

    _required: ClassVar[tuple[str, ...]] = ("path",)
    type: Literal[
        "fal.LoraWeightWithWeightName", "fal.HidreamI1FullLoraWeight", "fal.LoRAWeight", "fal.Ltx219bLoRAInput"
    ] = "fal.LoraWeightWithWeightName"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    weight_name: str | None = Field(default=None, description="File to take when the repository holds several weights.")
    scale: float = Field(
        default=1.0,
        ge=0,
        le=4,
        description="Strength of this LoRA: 1 is as trained, 0 turns it off, higher exaggerates.",
    )


HidreamI1FullLoraWeight = LoraWeightWithWeightName
NameToType["fal.HidreamI1FullLoraWeight"] = LoraWeightWithWeightName
LoRAWeight = LoraWeightWithWeightName
NameToType["fal.LoRAWeight"] = LoraWeightWithWeightName
Ltx219bLoRAInput = LoraWeightWithWeightName
NameToType["fal.Ltx219bLoRAInput"] = LoraWeightWithWeightName


class LoudnessNormalizationSetting(FalStructure):
    """
    Whether loudness is evened out, and to which targets.
    """

    type: Literal["fal.LoudnessNormalizationSetting"] = "fal.LoudnessNormalizationSetting"
    enabled: bool = Field(default=True, description="Evens the loudness out to the targets; off leaves it as spoken.")
    target_loudness: float = Field(
        default=-18.0, ge=-70, le=-10, description="Average loudness to reach, in LUFS; nearer to zero is louder."
    )
    target_range: float = Field(
        default=8.0,
        ge=0,
        le=20,
        description="Spread between quiet and loud passages, in loudness units; smaller is more even.",
    )
    target_peak: float = Field(
        default=-0.5, ge=-3, le=0, description="Loudest peak allowed, in decibels; nearer to zero leaves less headroom."
    )


class Ltx23TrainerA2AValidation(FalStructure):
    """
    A test during training: a prompt and the recording to transform.
    """

    _required: ClassVar[tuple[str, ...]] = ("reference_audio", "prompt")
    type: Literal["fal.Ltx23TrainerA2AValidation"] = "fal.Ltx23TrainerA2AValidation"
    reference_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="reference_audio_url",
        description="Recording to transform in this test.",
    )
    prompt: str = Field(default="", description="What this test recording should sound like, in words.")


class Ltx23TrainerA2VValidation(FalStructure):
    """
    A test during training: a prompt with a recording and a picture.
    """

    _required: ClassVar[tuple[str, ...]] = ("audio", "image", "prompt")
    type: Literal["fal.Ltx23TrainerA2VValidation"] = "fal.Ltx23TrainerA2VValidation"
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="Recording that drives the test video."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture for the first frame of the test video.",
    )
    prompt: str = Field(default="", description="What this test video should show, in words.")


class Ltx23TrainerAudioExtendValidation(FalStructure):
    """
    A test during training: a prompt and the recording to extend.
    """

    _required: ClassVar[tuple[str, ...]] = ("audio", "prompt")
    type: Literal["fal.Ltx23TrainerAudioExtendValidation"] = "fal.Ltx23TrainerAudioExtendValidation"
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="Recording to be extended in this test."
    )
    prompt: str = Field(default="", description="What this test recording should sound like, in words.")


class Ltx23TrainerAudioInpaintValidation(FalStructure):
    """
    A test during training: a prompt with a recording and the stretches to redo.
    """

    _required: ClassVar[tuple[str, ...]] = ("audio", "prompt", "time_ranges")
    type: Literal["fal.Ltx23TrainerAudioInpaintValidation"] = "fal.Ltx23TrainerAudioInpaintValidation"
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording in which stretches are redone in this test.",
    )
    prompt: str = Field(default="", description="What this test recording should sound like, in words.")
    time_ranges: list[list[Any]] = Field(
        default=[],
        description="Stretches to make new, each as start and end in seconds, such as [[1.0, 2.0]]; everything else is kept.",
    )


class Ltx23TrainerAV2AVMaskedValidation(FalStructure):
    """
    A test during training: a prompt with a video, its mask and references.
    """

    _required: ClassVar[tuple[str, ...]] = ("mask", "reference_video", "video", "prompt")
    type: Literal["fal.Ltx23TrainerAV2AVMaskedValidation"] = "fal.Ltx23TrainerAV2AVMaskedValidation"
    mask: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="mask_url",
        description="Picture or video that marks the area: white is made new, black stays.",
    )
    reference_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="reference_video_url",
        description="Clip whose picture and sound guide the part that is made new.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Source clip of this test; outside the mask it stays exactly as it is.",
    )
    prompt: str = Field(default="", description="What this test video should show, in words.")
    reference_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="reference_audio_url",
        description="Separate sound reference; without one the sound of the reference video is used.",
    )


class Ltx23TrainerAV2AVValidation(FalStructure):
    """
    A test during training: a prompt with the video and the recording to transform.
    """

    _required: ClassVar[tuple[str, ...]] = ("reference_video", "prompt")
    type: Literal["fal.Ltx23TrainerAV2AVValidation"] = "fal.Ltx23TrainerAV2AVValidation"
    reference_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="reference_video_url",
        description="Clip to transform in this test; its own sound serves as the sound reference too.",
    )
    prompt: str = Field(default="", description="What this test video should show, in words.")
    reference_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="reference_audio_url",
        description="Separate sound reference; without one the sound of the reference video is used.",
    )


class Ltx23TrainerI2VValidation(FalStructure):
    """
    A test during training: a prompt and a picture to begin with.
    """

    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    type: Literal["fal.Ltx23TrainerI2VValidation"] = "fal.Ltx23TrainerI2VValidation"
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture for the first frame of the test clip."
    )
    prompt: str = Field(default="", description="What this test video should show, in words.")


class Ltx23TrainerInpaintValidation(FalStructure):
    """
    A test during training: a prompt with a video and its mask.
    """

    _required: ClassVar[tuple[str, ...]] = ("mask", "video", "prompt")
    type: Literal["fal.Ltx23TrainerInpaintValidation"] = "fal.Ltx23TrainerInpaintValidation"
    mask: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="mask_url",
        description="Picture or video that marks the area: white is made new, black stays. It is brought to the clip's size by itself.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip in which the area is made new in this test.",
    )
    prompt: str = Field(default="", description="What this test video should show, in words.")


class Ltx23TrainerInterpolateValidation(FalStructure):
    """
    A test during training: a prompt with the pictures to pass through.
    """

    _required: ClassVar[tuple[str, ...]] = ("end_image", "start_image", "prompt")
    type: Literal["fal.Ltx23TrainerInterpolateValidation"] = "fal.Ltx23TrainerInterpolateValidation"
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Picture for the last frame of the test clip.",
    )
    start_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="start_image_url",
        description="Picture for the first frame of the test clip.",
    )
    prompt: str = Field(default="", description="What this test video should show, in words.")
    middle_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="middle_image_url",
        description="Picture for the middle of the test clip; required when include middle keyframe is on.",
    )


class Ltx23TrainerOutpaintValidation(FalStructure):
    """
    A test during training: a prompt and the video that it starts from.
    """

    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    type: Literal["fal.Ltx23TrainerOutpaintValidation"] = "fal.Ltx23TrainerOutpaintValidation"
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Full-frame clip of this test; outside the rectangle it is made new.",
    )
    prompt: str = Field(default="", description="The prompt of this test, worded as you would use it later.")


class Ltx23TrainerSoundValidation(FalStructure):
    """
    A test during training: a prompt and the video that it starts from.
    """

    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    type: Literal["fal.Ltx23TrainerSoundValidation"] = "fal.Ltx23TrainerSoundValidation"
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Silent clip for which this test makes sound."
    )
    prompt: str = Field(default="", description="The prompt of this test, worded as you would use it later.")


class Ltx23TrainerT2AValidation(FalStructure):
    """
    A test prompt that is tried during training.
    """

    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    type: Literal["fal.Ltx23TrainerT2AValidation"] = "fal.Ltx23TrainerT2AValidation"
    prompt: str = Field(default="", description="The prompt of this test, worded as you would use it later.")


class Ltx23TrainerV2AValidation(FalStructure):
    """
    A test during training: a prompt and the video that it starts from.
    """

    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    type: Literal["fal.Ltx23TrainerV2AValidation"] = "fal.Ltx23TrainerV2AValidation"
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Clip to be extended in this test."
    )
    prompt: str = Field(default="", description="The prompt of this test, worded as you would use it later.")


class Ltx23TrainerV2VMaskedValidation(FalStructure):
    """
    A test during training: a prompt with a video, its mask and a reference.
    """

    _required: ClassVar[tuple[str, ...]] = ("mask", "reference_video", "video", "prompt")
    type: Literal["fal.Ltx23TrainerV2VMaskedValidation"] = "fal.Ltx23TrainerV2VMaskedValidation"
    mask: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="mask_url",
        description="Picture or video that marks the area: white is made new, black stays.",
    )
    reference_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="reference_video_url",
        description="Clip that guides the part that is made new.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Source clip of this test; outside the mask it stays exactly as it is.",
    )
    prompt: str = Field(default="", description="What this test video should show, in words.")


class Ltx23TrainerV2VValidation(FalStructure):
    """
    A test during training: a prompt and the video to transform.
    """

    _required: ClassVar[tuple[str, ...]] = ("reference_video", "prompt")
    type: Literal["fal.Ltx23TrainerV2VValidation"] = "fal.Ltx23TrainerV2VValidation"
    reference_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="reference_video_url",
        description="Video to transform in this validation sample, so that you see how training is getting on.",
    )
    prompt: str = Field(default="", description="What this test video should show, in words.")


class Ltx2IcLoraType(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    MATCH_PREPROCESSOR = "match_preprocessor"
    UNION = "union"
    DETAILER = "detailer"
    NONE = "none"


class Ltx2Scheduler(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    LTX2 = "ltx2"
    LINEAR_QUADRATIC = "linear_quadratic"
    BETA = "beta"


class LtxFramesPerSecond(int, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    FPS_24 = 24
    FPS_25 = 25
    FPS_48 = 48
    FPS_50 = 50


class LtxVideoV095ImageConditioningInput(FalStructure):
    """
    A picture that guides the result at a given frame.
    """

    _required: ClassVar[tuple[str, ...]] = ("image", "start_frame_num")
    type: Literal["fal.LtxVideoV095ImageConditioningInput"] = "fal.LtxVideoV095ImageConditioningInput"
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that the video should show at the start frame.",
    )
    start_frame_num: int | None = Field(
        default=None,
        ge=0,
        le=120,
        multiple_of=8,
        description="Frame of the result from which this picture or clip takes hold; counted in steps of eight.",
    )


class LtxVideoV095VideoConditioningInput(FalStructure):
    """
    A video that guides the result from a given frame on.
    """

    _required: ClassVar[tuple[str, ...]] = ("video", "start_frame_num")
    type: Literal["fal.LtxVideoV095VideoConditioningInput"] = "fal.LtxVideoV095VideoConditioningInput"
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip that the video follows, or continues, from the start frame on.",
    )
    start_frame_num: int | None = Field(
        default=None,
        ge=0,
        le=120,
        multiple_of=8,
        description="Frame of the result from which this picture or clip takes hold; counted in steps of eight.",
    )


class LumaAspectRatio(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RATIO_16_9 = "16:9"
    RATIO_9_16 = "9:16"
    RATIO_4_3 = "4:3"
    RATIO_3_4 = "3:4"
    RATIO_21_9 = "21:9"
    RATIO_9_21 = "9:21"


class LumaRayEditControls(FalStructure):
    """
    What is kept of the source video: depth, faces, normals, pose or motion paths.
    """

    type: Literal["fal.LumaRayEditControls"] = "fal.LumaRayEditControls"
    depth: LumaRayEditDepthControl | None = Field(default=None, description="Keeps the depth and layout of the scene.")
    face: LumaRayEditFaceControl | None = Field(default=None, description="Keeps the faces recognisable.")
    normals: LumaRayEditNormalsControl | None = Field(default=None, description="Keeps the direction of surfaces.")
    pose: LumaRayEditPoseControl | None = Field(default=None, description="Keeps the body poses.")
    trajectory: LumaRayEditTrajectoryControl | None = Field(default=None, description="Keeps the paths of movement.")


class LumaRayEditDepthControl(FalStructure):
    """
    How the depth of the source video guides the edit.
    """

    type: Literal["fal.LumaRayEditDepthControl"] = "fal.LumaRayEditDepthControl"
    blur: float | None = Field(
        default=None, description="How blurred the depth is read; higher gives the edit more freedom of shape."
    )
    enabled: bool = Field(default=True, description="Whether the depth of the source guides the edit.")


class LumaRayEditFaceControl(FalStructure):
    """
    Whether the faces of the source video are kept.
    """

    type: Literal["fal.LumaRayEditFaceControl"] = "fal.LumaRayEditFaceControl"
    enabled: bool = Field(default=True, description="Whether the faces of the source are kept.")


class LumaRayEditNormalsControl(FalStructure):
    """
    How the surfaces of the source video guide the edit.
    """

    type: Literal["fal.LumaRayEditNormalsControl"] = "fal.LumaRayEditNormalsControl"
    augmentation: float | None = Field(
        default=None, description="How far surfaces may be read anew; higher departs more from the source."
    )
    enabled: bool = Field(default=True, description="Whether the surface directions of the source guide the edit.")


class LumaRayEditPoseControl(FalStructure):
    """
    How the poses of the source video guide the edit.
    """

    class Strength(str, Enum):
        PRECISE = "precise"
        COARSE = "coarse"

    type: Literal["fal.LumaRayEditPoseControl"] = "fal.LumaRayEditPoseControl"
    enabled: bool = Field(default=True, description="Whether the poses of the source guide the edit.")
    strength: Strength | None = Field(
        default=None, description="How exactly poses are followed: precise holds tight, coarse leaves freedom."
    )


class LumaRayEditTrajectoryControl(FalStructure):
    """
    How the motion paths of the source video guide the edit.
    """

    type: Literal["fal.LumaRayEditTrajectoryControl"] = "fal.LumaRayEditTrajectoryControl"
    enabled: bool = Field(default=True, description="Whether the movements of the source guide the edit.")
    sparsity: float | None = Field(
        default=None,
        description="How sparsely movement is sampled; higher uses fewer anchor points and leaves more freedom.",
    )


class LumaRayReframeSourcePosition(FalStructure):
    """
    Place and size of the source in the new frame, as shares from 0 to 1.
    """

    _required: ClassVar[tuple[str, ...]] = ("h_norm", "w_norm", "x_norm", "y_norm")
    type: Literal["fal.LumaRayReframeSourcePosition"] = "fal.LumaRayReframeSourcePosition"
    h_norm: float | None = Field(
        default=None, description="Height of the source in the new frame, as a share of its height."
    )
    w_norm: float | None = Field(
        default=None, description="Width of the source in the new frame, as a share of its width."
    )
    x_norm: float | None = Field(default=None, description="Left edge of the source, as a share of the new width.")
    y_norm: float | None = Field(default=None, description="Upper edge of the source, as a share of the new height.")


class LumaUniStyle(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "auto"
    MANGA = "manga"


class MeshTopology(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    QUAD = "quad"
    TRIANGLE = "triangle"


class MinimaxMusicAudioSetting(FalStructure):
    """
    Format, sample rate, bit rate and channels of the sound file.
    """

    class SampleRate(int, Enum):
        SAMPLE_RATE_8000 = 8000
        SAMPLE_RATE_16000 = 16000
        SAMPLE_RATE_22050 = 22050
        SAMPLE_RATE_24000 = 24000
        SAMPLE_RATE_32000 = 32000
        SAMPLE_RATE_44100 = 44100

    class Bitrate(int, Enum):
        BITRATE_32000 = 32000
        BITRATE_64000 = 64000
        BITRATE_128000 = 128000
        BITRATE_256000 = 256000

    class Format(str, Enum):
        MP3 = "mp3"
        PCM = "pcm"
        FLAC = "flac"

    type: Literal["fal.MinimaxMusicAudioSetting"] = "fal.MinimaxMusicAudioSetting"
    sample_rate: SampleRate = Field(
        default=SampleRate.SAMPLE_RATE_44100,
        description="Samples per second of the sound file; higher keeps more treble and takes more space.",
    )
    bitrate: Bitrate = Field(
        default=Bitrate.BITRATE_256000,
        description="Bits of data per second of sound; more sound cleaner and make a larger file.",
    )
    format: Format = Field(
        default=Format.MP3, description="File type of the sound: mp3 is small, flac loses nothing, pcm is raw samples."
    )


class MinimaxMusicAudioSetting25(FalStructure):
    """
    Format, sample rate and bit rate of the sound file.
    """

    class SampleRate(int, Enum):
        SAMPLE_RATE_16000 = 16000
        SAMPLE_RATE_24000 = 24000
        SAMPLE_RATE_32000 = 32000
        SAMPLE_RATE_44100 = 44100

    class Bitrate(int, Enum):
        BITRATE_32000 = 32000
        BITRATE_64000 = 64000
        BITRATE_128000 = 128000
        BITRATE_256000 = 256000

    class Format(str, Enum):
        MP3 = "mp3"
        WAV = "wav"
        PCM = "pcm"

    type: Literal["fal.MinimaxMusicAudioSetting25"] = "fal.MinimaxMusicAudioSetting25"
    sample_rate: SampleRate = Field(
        default=SampleRate.SAMPLE_RATE_44100,
        description="Samples per second of the sound file; higher keeps more treble and takes more space.",
    )
    bitrate: Bitrate = Field(
        default=Bitrate.BITRATE_256000,
        description="Bits of data per second of sound; more sound cleaner and make a larger file.",
    )
    format: Format = Field(
        default=Format.MP3, description="File type of the sound: mp3 is small, wav and pcm are uncompressed."
    )


class MinimaxVoiceModify(FalStructure):
    """
    Changes to the voice: pitch, intensity and timbre.
    """

    type: Literal["fal.MinimaxVoiceModify"] = "fal.MinimaxVoiceModify"
    pitch: int = Field(
        default=0, ge=-100, le=100, description="Raises the voice above 0 and lowers it below; 0 leaves it as it is."
    )
    intensity: int = Field(
        default=0,
        ge=-100,
        le=100,
        description="Energy of the voice: higher is livelier, lower calmer; 0 leaves it as it is.",
    )
    timbre: int = Field(
        default=0, ge=-100, le=100, description="Shifts the tone colour of the voice; 0 leaves it as it is."
    )


class MireloAiAudioSegmentSpec(FalStructure):
    """
    A stretch of the recording, from start to end in seconds.
    """

    _required: ClassVar[tuple[str, ...]] = ("start_s", "end_s")
    type: Literal["fal.MireloAiAudioSegmentSpec"] = "fal.MireloAiAudioSegmentSpec"
    start_s: float | None = Field(
        default=None, ge=1, le=9, description="Second at which the stretch begins; one second before it must remain."
    )
    end_s: float | None = Field(default=None, ge=2, le=10, description="Second at which the stretch ends.")


class MoondreamInputParam(FalStructure):
    """
    A picture and the question about it.
    """

    _required: ClassVar[tuple[str, ...]] = ("image",)
    type: Literal["fal.MoondreamInputParam"] = "fal.MoondreamInputParam"
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that this question is about."
    )
    prompt: str = Field(
        default="Describe this image.", description="The question about this picture, or a request to describe it."
    )


class MovementAmplitude(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "auto"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class MusicCompositionPlan(FalStructure):
    """
    A piece of music section by section, with the styles wanted and unwanted.
    """

    _required: ClassVar[tuple[str, ...]] = ("positive_global_styles", "negative_global_styles", "sections")
    type: Literal["fal.MusicCompositionPlan"] = "fal.MusicCompositionPlan"
    positive_global_styles: list[str] = Field(default=[], description="Styles that run through the whole song.")
    negative_global_styles: list[str] = Field(default=[], description="Styles to avoid in the whole song.")
    sections: list[MusicSection] = Field(
        default=[], description="Parts of the song in order, each with its length, styles and lyrics."
    )


class MusicSection(FalStructure):
    """
    One section of the piece: its name, length, styles and lyrics.
    """

    _required: ClassVar[tuple[str, ...]] = (
        "section_name",
        "positive_local_styles",
        "negative_local_styles",
        "duration_ms",
        "lines",
    )
    type: Literal["fal.MusicSection"] = "fal.MusicSection"
    section_name: str = Field(
        default="", max_length=100, min_length=1, description="Name of the section, such as intro or chorus."
    )
    positive_local_styles: list[str] = Field(default=[], description="Styles for this section.")
    negative_local_styles: list[str] = Field(default=[], description="Styles to avoid in this section.")
    duration_ms: int | None = Field(
        default=None, ge=3000, le=120000, description="Length of this section in milliseconds."
    )
    lines: list[str] = Field(
        default=[], description="Words that are sung in this section, line by line, each of at most 200 characters."
    )


class NanoBananaAspectRatio(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "auto"
    RATIO_21_9 = "21:9"
    RATIO_16_9 = "16:9"
    RATIO_3_2 = "3:2"
    RATIO_4_3 = "4:3"
    RATIO_5_4 = "5:4"
    RATIO_1_1 = "1:1"
    RATIO_4_5 = "4:5"
    RATIO_3_4 = "3:4"
    RATIO_2_3 = "2:3"
    RATIO_9_16 = "9:16"


class NemotronReasoningMode(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    THINK = "think"
    NO_THINK = "no_think"


class ObjectDescription(FalStructure):
    """
    One object in the picture: what it is, where it stands and how it looks.
    """

    _required: ClassVar[tuple[str, ...]] = ("description", "location", "relationship")
    type: Literal["fal.ObjectDescription"] = "fal.ObjectDescription"
    description: str = Field(default="", description="The object in a few words.")
    location: str = Field(default="", description="Where in the picture it stands, for instance bottom left.")
    relationship: str = Field(default="", description="How it relates to the other things in the scene.")
    relative_size: str | None = Field(default=None, description="How large it is within the frame.")
    shape_and_color: str | None = Field(default=None, description="Basic form and main colour.")
    texture: str | None = Field(default=None, description="What the surface is like.")
    appearance_details: str | None = Field(
        default=None, description="Visible details of this object that have no field of their own."
    )
    number_of_objects: int | None = Field(default=None, description="How many of them there are.")
    pose: str | None = Field(default=None, description="Posture of the body.")
    expression: str | None = Field(default=None, description="What the face shows, such as a shy smile.")
    clothing: str | None = Field(default=None, description="What the person wears.")
    action: str | None = Field(default=None, description="What the person or animal is doing.")
    gender: str | None = Field(default=None, description="Gender of the person shown.")
    skin_tone_and_texture: str | None = Field(default=None, description="Colour and feel of the skin.")
    orientation: str | None = Field(default=None, description="Which way it faces.")


class OffAutoOn(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    OFF = "off"
    AUTO = "auto"
    ON = "on"


class OmniVideoElementInput(FalStructure):
    """
    A character or object that the prompt can call as @Element1, shown in a front view and further pictures.
    """

    _required: ClassVar[tuple[str, ...]] = ("frontal_image",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "frontal_image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
        "reference_images": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
    }
    type: Literal["fal.OmniVideoElementInput"] = "fal.OmniVideoElementInput"
    frontal_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="frontal_image_url",
        description="The element seen from the front, its main view. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=3,
        min_length=1,
        description="One to three further views of the same element from other angles. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )


class OptionalInterpolatorModel(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    NONE = "none"
    FILM = "film"
    RIFE = "rife"


class PhotoMakerStyle(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    NO_STYLE = "(No style)"
    CINEMATIC = "Cinematic"
    PHOTOGRAPHIC = "Photographic"
    ANIME = "Anime"
    MANGA = "Manga"
    DIGITAL_ART = "Digital Art"
    PIXEL_ART = "Pixel art"
    FANTASY_ART = "Fantasy art"
    NEONPUNK = "Neonpunk"
    STYLE_NAME_3D_MODEL = "3D Model"


class PhotographicCharacteristics(FalStructure):
    """
    Focus, depth of field, angle and lens of the picture.
    """

    type: Literal["fal.PhotographicCharacteristics"] = "fal.PhotographicCharacteristics"
    depth_of_field: str | None = Field(
        default=None, description="How much of the scene is in focus, from front to back."
    )
    focus: str | None = Field(default=None, description="What is in focus and what is soft.")
    camera_angle: str | None = Field(default=None, description="Height and tilt from which the scene is seen.")
    lens_focal_length: str | None = Field(default=None, description="Kind of lens: wide angle, telephoto or macro.")


class PhotographicCharacteristicsDetails(FalStructure):
    """
    Focus, depth of field, angle and lens of the picture.
    """

    _required: ClassVar[tuple[str, ...]] = ("depth_of_field", "focus", "camera_angle", "lens_focal_length")
    type: Literal["fal.PhotographicCharacteristicsDetails"] = "fal.PhotographicCharacteristicsDetails"
    depth_of_field: str = Field(default="", description="How much of the scene is in focus, from front to back.")
    focus: str = Field(default="", description="What is in focus and what is soft.")
    camera_angle: str = Field(default="", description="Height and tilt from which the scene is seen.")
    lens_focal_length: str = Field(default="", description="Kind of lens: wide angle, telephoto or macro.")


class PikaAspectRatio(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RATIO_16_9 = "16:9"
    RATIO_9_16 = "9:16"
    RATIO_1_1 = "1:1"
    RATIO_4_5 = "4:5"
    RATIO_5_4 = "5:4"
    RATIO_3_2 = "3:2"
    RATIO_2_3 = "2:3"


class PixelcutBackground(FalStructure):
    """
    What stands behind the product: a colour, a picture or nothing.
    """

    class ImageFit(str, Enum):
        COVER = "Cover"
        CONTAIN = "Contain"
        STRETCH = "Stretch"

    class Mode(str, Enum):
        TRANSPARENT = "Transparent"
        COLOR = "Color"
        IMAGE = "Image"

    type: Literal["fal.PixelcutBackground"] = "fal.PixelcutBackground"
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to put behind the product; needed in the mode Image.",
    )
    color: PixelcutRGBColor | None = Field(
        default=None, description="Colour of the ground, for the mode Color; white unless set."
    )
    image_fit: ImageFit = Field(
        default=ImageFit.COVER,
        description="How a background picture fills the canvas: cropped, fitted with bars in the colour, or stretched.",
    )
    mode: Mode = Field(
        default=Mode.COLOR, description="What the ground is: a colour, transparent (always png), or a picture."
    )


class PixelcutDropShadow(FalStructure):
    """
    A dropped shadow: its offset, blur, colour and opacity.
    """

    type: Literal["fal.PixelcutDropShadow"] = "fal.PixelcutDropShadow"
    blur: float = Field(
        default=1.2, description="Softness as a percentage of the shorter side, at most 5; 0 gives a hard edge."
    )
    color: PixelcutRGBColor | None = Field(default=None, description="Colour of the shadow; black unless set.")
    horizontal: float = Field(
        default=5.0, description="Shift to the right in percent of the width, at most 10; negative goes to the left."
    )
    opacity: float = Field(
        default=0.25, ge=0, le=1, description="How dense the shadow is, from 0 (invisible) to 1 (solid)."
    )
    vertical: float = Field(
        default=0.8, description="Shift downwards in percent of the height, at most 10; negative goes up."
    )


class PixelcutGenerativeShadow(FalStructure):
    """
    A generated shadow: its light and opacity.
    """

    type: Literal["fal.PixelcutGenerativeShadow"] = "fal.PixelcutGenerativeShadow"
    light_source: PixelcutShadowLightSource | None = Field(
        default=None,
        description="The imagined lamp that casts the shadow; left out, its direction is guessed from the picture.",
    )
    opacity: float = Field(
        default=0.2, ge=0, le=1, description="How dense the shadow is, from 0 (invisible) to 1 (solid)."
    )


class PixelcutMargin(FalStructure):
    """
    Space around the product on each side.
    """

    type: Literal["fal.PixelcutMargin"] = "fal.PixelcutMargin"
    all: str = Field(
        default="20%", description="Margin on every side, in percent of the canvas or in pixels, such as 20% or 40px."
    )
    bottom: str | None = Field(
        default=None, description="Margin at the bottom in percent or pixels; left out, the value for all sides counts."
    )
    left: str | None = Field(
        default=None, description="Margin on the left in percent or pixels; left out, the value for all sides counts."
    )
    right: str | None = Field(
        default=None, description="Margin on the right in percent or pixels; left out, the value for all sides counts."
    )
    top: str | None = Field(
        default=None, description="Margin at the top in percent or pixels; left out, the value for all sides counts."
    )


class PixelcutRGBColor(FalStructure):
    """
    A colour given by its red, green and blue parts, each from 0 to 255.
    """

    type: Literal["fal.PixelcutRGBColor"] = "fal.PixelcutRGBColor"
    b: int | None = Field(default=None, description="Blue part of the colour, 0 to 255.")
    g: int | None = Field(default=None, description="Green part of the colour, 0 to 255.")
    r: int | None = Field(default=None, description="Red part of the colour, 0 to 255.")


class PixelcutShadow(FalStructure):
    """
    The shadow under the product: none, dropped or generated.
    """

    class Type(str, Enum):
        GENERATIVE = "Generative"
        DROP = "Drop"

    type: Literal["fal.PixelcutShadow"] = "fal.PixelcutShadow"
    drop: PixelcutDropShadow | None = Field(
        default=None, description="Settings of the drop shadow; count only with the type Drop."
    )
    generative: PixelcutGenerativeShadow | None = Field(
        default=None, description="Settings of the generated shadow; count only with the type Generative."
    )
    type_: Type | None = Field(
        default=None,
        serialization_alias="type",
        description="Kind of shadow: generated by AI, or a computed drop shadow; left out, there is none.",
    )


class PixelcutShadowLightSource(FalStructure):
    """
    Place and size of the light that casts the shadow.
    """

    type: Literal["fal.PixelcutShadowLightSource"] = "fal.PixelcutShadowLightSource"
    size: float | None = Field(
        default=None,
        description="Apparent size of the lamp; larger gives softer edges. Left out, the light is estimated from the picture.",
    )
    position: PixelcutShadowLightSourcePosition | None = Field(default=None, description="Where the lamp stands.")


class PixelcutShadowLightSourcePosition(FalStructure):
    """
    Where the light stands that casts the shadow.
    """

    type: Literal["fal.PixelcutShadowLightSourcePosition"] = "fal.PixelcutShadowLightSourcePosition"
    x: float | None = Field(
        default=None,
        ge=-1,
        le=1,
        description="Position from left to right: -1 is the left edge, 1 the right one, 0 the middle.",
    )
    y: float | None = Field(
        default=None, ge=-1, le=1, description="Position from top to bottom, between -1 and 1; 0 is the middle."
    )
    z: float | None = Field(default=None, ge=0, le=2, description="Height of the light above the product, 0 to 2.")


class PixelcutWatermark(FalStructure):
    """
    A picture laid over the result, with its place, size and opacity.
    """

    class Position(str, Enum):
        TOP_LEFT = "top_left"
        TOP_RIGHT = "top_right"
        BOTTOM_LEFT = "bottom_left"
        BOTTOM_RIGHT = "bottom_right"
        CENTER = "center"

    type: Literal["fal.PixelcutWatermark"] = "fal.PixelcutWatermark"
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture of the logo; empty adds no watermark."
    )
    margin: str = Field(default="3%", description="Distance from the edge, in percent of the canvas or in pixels.")
    opacity: float = Field(
        default=1.0, ge=0, le=1, description="How dense the logo is, from 0 (invisible) to 1 (solid)."
    )
    position: Position = Field(default=Position.BOTTOM_RIGHT, description="Corner or middle in which the logo stands.")
    remove_background: bool | None = Field(
        default=None, description="Cuts the logo out of its own background before it is laid over."
    )
    scale: float = Field(default=0.1, description="Width of the logo as a share of the canvas width, such as 0.1.")


class PixverseEffect(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    KISS_ME_AI = "Kiss Me AI"
    KISS = "Kiss"
    MUSCLE_SURGE = "Muscle Surge"
    WARMTH_OF_JESUS = "Warmth of Jesus"
    ANYTHING_ROBOT = "Anything, Robot"
    THE_TIGER_TOUCH = "The Tiger Touch"
    HUG = "Hug"
    HOLY_WINGS = "Holy Wings"
    MICROWAVE = "Microwave"
    ZOMBIE_MODE = "Zombie Mode"
    SQUID_GAME = "Squid Game"
    BABY_FACE = "Baby Face"
    BLACK_MYTH_WUKONG = "Black Myth: Wukong"
    LONG_HAIR_MAGIC = "Long Hair Magic"
    LEGGY_RUN = "Leggy Run"
    FIN_TASTIC_MERMAID = "Fin-tastic Mermaid"
    PUNCH_FACE = "Punch Face"
    CREEPY_DEVIL_SMILE = "Creepy Devil Smile"
    THUNDER_GOD = "Thunder God"
    EYE_ZOOM_CHALLENGE = "Eye Zoom Challenge"
    WHO_S_ARRESTED = "Who's Arrested?"
    BABY_ARRIVED = "Baby Arrived"
    WEREWOLF_RAGE = "Werewolf Rage"
    BALD_SWIPE = "Bald Swipe"
    BOOM_DROP = "BOOM DROP"
    HUGE_CUTIE = "Huge Cutie"
    LIQUID_METAL = "Liquid Metal"
    SHARKSNAP = "Sharksnap!"
    DUST_ME_AWAY = "Dust Me Away"
    EFFECT_3D_FIGURINE_FACTOR = "3D Figurine Factor"
    BIKINI_UP = "Bikini Up"
    MY_GIRLFRIENDS = "My Girlfriends"
    MY_BOYFRIENDS = "My Boyfriends"
    SUBJECT_3_FEVER = "Subject 3 Fever"
    EARTH_ZOOM = "Earth Zoom"
    POLE_DANCE = "Pole Dance"
    VROOM_DANCE = "Vroom Dance"
    GHOSTFACE_TERROR = "GhostFace Terror"
    DRAGON_EVOKER = "Dragon Evoker"
    SKELETAL_BAE = "Skeletal Bae"
    SUMMONING_SUCCUBUS = "Summoning succubus"
    HALLOWEEN_VOODOO_DOLL = "Halloween Voodoo Doll"
    EFFECT_3D_NAKED_EYE_AD = "3D Naked-Eye AD"
    PACKAGE_EXPLOSION = "Package Explosion"
    DISHES_SERVED = "Dishes Served"
    OCEAN_AD = "Ocean ad"
    SUPERMARKET_AD = "Supermarket AD"
    TREE_DOLL = "Tree doll"
    COME_FEEL_MY_ABS = "Come Feel My Abs"
    THE_BICEP_FLEX = "The Bicep Flex"
    LONDON_ELITE_VIBE = "London Elite Vibe"
    FLORA_NYMPH_GOWN = "Flora Nymph Gown"
    CHRISTMAS_COSTUME = "Christmas Costume"
    IT_S_SNOWY = "It's Snowy"
    REINDEER_CRUISER = "Reindeer Cruiser"
    SNOW_GLOBE_MAKER = "Snow Globe Maker"
    PET_CHRISTMAS_OUTFIT = "Pet Christmas Outfit"
    ADOPT_A_POLAR_PAL = "Adopt a Polar Pal"
    CAT_CHRISTMAS_BOX = "Cat Christmas Box"
    STARLIGHT_GIFT_BOX = "Starlight Gift Box"
    XMAS_POSTER = "Xmas Poster"
    PET_CHRISTMAS_TREE = "Pet Christmas Tree"
    CITY_SANTA_HAT = "City Santa Hat"
    STOCKING_SWEETIE = "Stocking Sweetie"
    CHRISTMAS_NIGHT = "Christmas Night"
    XMAS_FRONT_PAGE_KARMA = "Xmas Front Page Karma"
    GRINCH_S_XMAS_HIJACK = "Grinch's Xmas Hijack"
    GIANT_PRODUCT = "Giant Product"
    TRUCK_FASHION_SHOOT = "Truck Fashion Shoot"
    BEACH_AD = "Beach AD"
    SHOAL_SURROUND = "Shoal Surround"
    MECHANICAL_ASSEMBLY = "Mechanical Assembly"
    LIGHTING_AD = "Lighting AD"
    BILLBOARD_AD = "Billboard AD"
    PRODUCT_CLOSE_UP = "Product close-up"
    PARACHUTE_DELIVERY = "Parachute Delivery"
    DREAMLIKE_CLOUD = "Dreamlike Cloud"
    MACARON_MACHINE = "Macaron Machine"
    POSTER_AD = "Poster AD"
    TRUCK_AD = "Truck AD"
    GRAFFITI_AD = "Graffiti AD"
    EFFECT_3D_FIGURINE_FACTORY = "3D Figurine Factory"
    THE_EXCLUSIVE_FIRST_CLASS = "The Exclusive First Class"
    ART_ZOOM_CHALLENGE = "Art Zoom Challenge"
    I_QUIT = "I Quit"
    HITCHCOCK_DOLLY_ZOOM = "Hitchcock Dolly Zoom"
    SMELL_THE_LENS = "Smell the Lens"
    I_BELIEVE_I_CAN_FLY = "I believe I can fly"
    STRIKOUT_DANCE = "Strikout Dance"
    COURTSIDE_CAM = "Courtside Cam"
    PIT_CREW_MOMENT = "Pit Crew Moment"
    K_BASEBALL_SPRINT = "K-Baseball Sprint"
    TODDLER_DOODLE = "Toddler Doodle"
    IDOL_ENDING = "Idol Ending"
    APEX_DANCE = "Apex Dance"
    OMNIHERO_FORGE = "OmniHero Forge"
    PALM_DECODE = "Palm Decode"
    THE_AGE_RIPPLE = "The Age Ripple"
    MY_FUTURE_IS_LIMITLESS = "My Future Is Limitless"
    KNEE_SLIDE = "Knee Slide"
    EPIC_GOAL_SAVE = "Epic Goal Save"
    SIDELINE_BALL_BOY = "Sideline Ball Boy"
    CUP_CELEBRATION = "Cup Celebration"
    VICTORY_ROAR = "Victory Roar"
    VUVUZELA_FAN = "Vuvuzela Fan"
    WORLD_CHAMPION_LIFT = "World Champion Lift"
    TUNNEL_TO_CAPTAIN = "Tunnel to Captain"
    LIQUID_SOCCER_MORPH = "Liquid Soccer Morph"
    JUMP_INTO_CROWD_2 = "Jump Into Crowd 2"
    GOLDEN_PITCH_CRASHER = "Golden Pitch Crasher"
    STADIUM_FAN_CAM = "Stadium Fan Cam"
    BROADCAST_MOTO_GP = "Broadcast Moto GP"
    THE_GROTESQUE_CLAY = "The Grotesque Clay"
    ROOKIE_STAR_CARD = "Rookie Star Card"
    THE_FINAL_HUG = "The Final Hug"
    SHARP_POST_MATCH_COMMENT = "Sharp Post-Match Comment"
    STREET_MAVERICK = "Street Maverick"
    PITCH_LEGEND = "Pitch Legend"
    ONE_STEP_AT_A_TIME = "One Step At A Time"
    BIRTHDAY_MIRROR = "Birthday Mirror"
    SUPERSTAR_LOBBY = "Superstar Lobby"
    FINAL_BATTLE_ROOM = "Final Battle Room"
    TOP_OF_THE_WORLD = "Top of the World"
    MINI_ME_UNBOXED = "Mini Me Unboxed"
    WONDERPOP_SURPRISE = "WonderPOP Surprise"
    WHITE_CHICKS = "White Chicks"
    KISS_ME = "Kiss me"
    PIXEL_WORLD = "Pixel World"
    MINT_IN_BOX = "Mint in Box"
    HANDS_UP_HAND = "Hands up, Hand"
    FLORA_NYMPH_GO = "Flora Nymph Go"
    SOMBER_EMBRACE = "Somber Embrace"
    BEAM_ME_UP = "Beam me up"
    SUIT_SWAGGER = "Suit Swagger"


class PixverseImageReference(FalStructure):
    """
    A reference picture, its kind and the name by which the prompt calls it.
    """

    class Type(str, Enum):
        SUBJECT = "subject"
        BACKGROUND = "background"

    _required: ClassVar[tuple[str, ...]] = ("image", "ref_name")
    type: Literal["fal.PixverseImageReference"] = "fal.PixverseImageReference"
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture of the subject or of the place."
    )
    type_: Type = Field(
        default=Type.SUBJECT,
        serialization_alias="type",
        description="What the picture gives: subject for a person or thing, background for a place.",
    )
    ref_name: str = Field(
        default="", description="Short name of this reference; with @ before it, the prompt calls it up."
    )


class PixverseStyle(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    ANIME = "anime"
    STYLE_3D_ANIMATION = "3d_animation"
    CLAY = "clay"
    COMIC = "comic"
    CYBERPUNK = "cyberpunk"


class Point(FalStructure):
    """
    A point in the picture.
    """

    _required: ClassVar[tuple[str, ...]] = ("x", "y")
    type: Literal["fal.Point"] = "fal.Point"
    x: float | None = Field(default=None, description="Position from the left edge.")
    y: float | None = Field(default=None, description="Position from the top edge.")


class PointPrompt(FalStructure):
    """
    A point on an object to segment, or on what is not wanted.
    """

    class Label(int, Enum):
        LABEL_0 = 0
        LABEL_1 = 1

    type: Literal["fal.PointPrompt"] = "fal.PointPrompt"
    x: int | None = Field(default=None, description="Position from the left edge, in pixels.")
    y: int | None = Field(default=None, description="Position from the top edge, in pixels.")
    label: Label | None = Field(default=None, description="What the point says: 1 marks what is wanted, 0 what is not.")
    object_id: int | None = Field(
        default=None, description="Number of the object; points and boxes with the same number describe one thing."
    )
    frame_index: int | None = Field(
        default=None, description="Number of the frame that the point belongs to; it matters in a video only."
    )


class PointPromptBase(FalStructure):
    """
    A point on an object, or on what is not wanted.
    """

    class Label(int, Enum):
        LABEL_0 = 0
        LABEL_1 = 1

    type: Literal["fal.PointPromptBase"] = "fal.PointPromptBase"
    x: int | None = Field(default=None, description="Position from the left edge, in pixels.")
    y: int | None = Field(default=None, description="Position from the top edge, in pixels.")
    label: Label | None = Field(default=None, description="What the point says: 1 marks what is wanted, 0 what is not.")
    object_id: int | None = Field(
        default=None, description="Number of the object; points and boxes with the same number describe one thing."
    )


class PromptObject(FalStructure):
    """
    One object in the picture: what it is, where it stands and how it looks.
    """

    _required: ClassVar[tuple[str, ...]] = ("relationship",)
    type: Literal["fal.PromptObject"] = "fal.PromptObject"
    description: str | None = Field(default=None, description="The object in a few words.")
    location: str | None = Field(default=None, description="Where in the picture it stands, for instance bottom left.")
    relationship: str = Field(default="", description="How it relates to the other things in the scene.")
    relative_size: str | None = Field(default=None, description="How large it is within the frame.")
    shape_and_color: str | None = Field(default=None, description="Basic form and main colour.")
    texture: str | None = Field(
        default=None, description="What the surface of the object is like, such as rough or metallic."
    )
    appearance_details: str | None = Field(
        default=None, description="Visible details of this object that have no field of their own."
    )
    number_of_objects: int | None = Field(default=None, description="How many of them there are.")
    pose: str | None = Field(default=None, description="Posture of the body.")
    expression: str | None = Field(default=None, description="What the face shows, such as a shy smile.")
    clothing: str | None = Field(default=None, description="What the person wears.")
    action: str | None = Field(default=None, description="What the person or animal is doing.")
    gender: str | None = Field(default=None, description="Gender of the person shown.")
    skin_tone_and_texture: str | None = Field(default=None, description="Colour and feel of the skin.")
    orientation: str | None = Field(default=None, description="Which way the object faces.")


class PronunciationDict(FalStructure):
    """
    Words whose pronunciation is set by hand.
    """

    type: Literal["fal.PronunciationDict"] = "fal.PronunciationDict"
    tone_list: list[str] = Field(
        default=[],
        description="Words with their pronunciation, each as word/(pronunciation); Chinese tones are the figures 1 to 5.",
    )


class PronunciationDictionaryLocator(FalStructure):
    """
    A pronunciation dictionary stored at ElevenLabs.
    """

    type: Literal["fal.PronunciationDictionaryLocator"] = "fal.PronunciationDictionaryLocator"
    pronunciation_dictionary_id: str | None = Field(
        default=None, description="Identifier of the pronunciation dictionary to use."
    )
    version_id: str | None = Field(
        default=None, description="State of the pronunciation dictionary; unset, the latest counts."
    )


class QualityAutoToHigh(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "auto"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class QualityLowToHigh(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class ReferenceFace(FalStructure):
    """
    A photo of the face to keep.
    """

    _required: ClassVar[tuple[str, ...]] = ("image",)
    type: Literal["fal.ReferenceFace"] = "fal.ReferenceFace"
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo of the face, clearly visible."
    )


class ReferenceImageInput(FalStructure):
    """
    A picture to judge and the original that it is compared with.
    """

    _required: ClassVar[tuple[str, ...]] = ("reference", "hypothesis")
    type: Literal["fal.ReferenceImageInput"] = "fal.ReferenceImageInput"
    reference: str = Field(default="", description="The original that the picture is compared with.")
    hypothesis: str = Field(default="", description="The picture to judge.")


class Region(FalStructure):
    """
    A rectangle in the picture, given by two corners.
    """

    _required: ClassVar[tuple[str, ...]] = ("x1", "y1", "x2", "y2")
    type: Literal["fal.Region"] = "fal.Region"
    x1: int | None = Field(
        default=None,
        ge=0,
        le=999,
        description="Left edge of the region, from 0 at the left of the picture to 999 at the right.",
    )
    y1: int | None = Field(
        default=None,
        ge=0,
        le=999,
        description="Upper edge of the region, from 0 at the top of the picture to 999 at the bottom.",
    )
    x2: int | None = Field(
        default=None,
        ge=0,
        le=999,
        description="Right edge of the region, from 0 at the left of the picture to 999 at the right.",
    )
    y2: int | None = Field(
        default=None,
        ge=0,
        le=999,
        description="Lower edge of the region, from 0 at the top of the picture to 999 at the bottom.",
    )


class RelightParameters(FalStructure):
    """
    The light that the scene should have.
    """

    class BgSource(str, Enum):
        LEFT = "Left"
        RIGHT = "Right"
        TOP = "Top"
        BOTTOM = "Bottom"

    _required: ClassVar[tuple[str, ...]] = ("relight_prompt",)
    type: Literal["fal.RelightParameters"] = "fal.RelightParameters"
    relight_prompt: str = Field(default="", description="The light you want, in words: source, colour, time of day.")
    bg_source: BgSource = Field(default=BgSource.LEFT, description="Side from which the video is lit.")
    cfg: float = Field(
        default=2.0,
        ge=1,
        le=10,
        description="How closely the light keeps to its description: higher is stricter, lower is freer.",
    )
    use_sky_mask: bool = Field(default=False, description="Treats the sky separately, as suits outdoor scenes.")


class RenderingSpeed(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    TURBO = "TURBO"
    BALANCED = "BALANCED"
    QUALITY = "QUALITY"


class Resolution1080pTo2160p(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RESOLUTION_1080P = "1080p"
    RESOLUTION_1440P = "1440p"
    RESOLUTION_2160P = "2160p"


class Resolution1kTo4k(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RESOLUTION_1K = "1K"
    RESOLUTION_2K = "2K"
    RESOLUTION_4K = "4K"


class Resolution360pTo1080p(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RESOLUTION_360P = "360p"
    RESOLUTION_540P = "540p"
    RESOLUTION_720P = "720p"
    RESOLUTION_1080P = "1080p"


class Resolution360pTo720p(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RESOLUTION_360P = "360p"
    RESOLUTION_540P = "540p"
    RESOLUTION_720P = "720p"


class Resolution480p580p720p(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RESOLUTION_480P = "480p"
    RESOLUTION_580P = "580p"
    RESOLUTION_720P = "720p"


class Resolution480pTo1080p(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RESOLUTION_480P = "480p"
    RESOLUTION_720P = "720p"
    RESOLUTION_1080P = "1080p"


class Resolution480pTo720p(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RESOLUTION_480P = "480p"
    RESOLUTION_720P = "720p"


class Resolution540pTo1080p(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RESOLUTION_540P = "540p"
    RESOLUTION_720P = "720p"
    RESOLUTION_1080P = "1080p"


class Resolution720pOr1080p(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RESOLUTION_720P = "720p"
    RESOLUTION_1080P = "1080p"


class Resolution720pTo4k(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RESOLUTION_720P = "720p"
    RESOLUTION_1080P = "1080p"
    RESOLUTION_4K = "4k"


class ResolutionAutoTo720p(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    AUTO = "auto"
    RESOLUTION_240P = "240p"
    RESOLUTION_360P = "360p"
    RESOLUTION_480P = "480p"
    RESOLUTION_580P = "580p"
    RESOLUTION_720P = "720p"


class ResolutionHalfTo4K(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    RESOLUTION_0_5K = "0.5K"
    RESOLUTION_1K = "1K"
    RESOLUTION_2K = "2K"
    RESOLUTION_4K = "4K"


class RGBColor(FalStructure):
    """
    A colour given by its red, green and blue parts, each from 0 to 255.
    """

    type: Literal["fal.RGBColor"] = "fal.RGBColor"
    r: int = Field(default=0, ge=0, le=255, description="Red part of the colour.")
    g: int = Field(default=0, ge=0, le=255, description="Green part of the colour.")
    b: int = Field(default=0, ge=0, le=255, description="Blue part of the colour.")


class RodinMaterial(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    PBR = "PBR"
    SHADED = "Shaded"
    ALL = "All"
    NONE = "None"


class RodinTextureMode(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    LEGACY = "legacy"
    EXTREME_LOW = "extreme-low"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class SafetyCheckerVersion(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    V1 = "v1"
    V2 = "v2"


class SafetyTolerance(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    SAFETY_TOLERANCE_1 = "1"
    SAFETY_TOLERANCE_2 = "2"
    SAFETY_TOLERANCE_3 = "3"
    SAFETY_TOLERANCE_4 = "4"
    SAFETY_TOLERANCE_5 = "5"
    SAFETY_TOLERANCE_6 = "6"


class SafetyToleranceStrict(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    SAFETY_TOLERANCE_1 = "1"
    SAFETY_TOLERANCE_2 = "2"
    SAFETY_TOLERANCE_3 = "3"
    SAFETY_TOLERANCE_4 = "4"
    SAFETY_TOLERANCE_5 = "5"


class Sam2BoxPrompt(FalStructure):
    """
    A box around an object to segment, in pixels.
    """

    type: Literal["fal.Sam2BoxPrompt"] = "fal.Sam2BoxPrompt"
    x_min: int = Field(default=0, description="Left edge of the box, in pixels from the left of the picture.")
    y_min: int = Field(default=0, description="Upper edge of the box, in pixels from the top of the picture.")
    x_max: int = Field(default=0, description="Right edge of the box, in pixels from the left of the picture.")
    y_max: int = Field(default=0, description="Lower edge of the box, in pixels from the top of the picture.")
    frame_index: int = Field(
        default=0, description="Number of the frame that the box belongs to; it matters in a video only."
    )


class Sam2PointPrompt(FalStructure):
    """
    A point on an object to segment, or on what is not wanted.
    """

    class Label(int, Enum):
        LABEL_0 = 0
        LABEL_1 = 1

    type: Literal["fal.Sam2PointPrompt"] = "fal.Sam2PointPrompt"
    x: int = Field(default=305, description="Position from the left edge, in pixels.")
    y: int = Field(default=350, description="Position from the top edge, in pixels.")
    label: Label = Field(
        default=Label.LABEL_1, description="What the point says: 1 marks what is wanted, 0 what is not."
    )
    frame_index: int = Field(
        default=0, description="Number of the frame that the point belongs to; it matters in a video only."
    )


class SegmentSamplingSettings(FalStructure):
    """
    How much chance enters into the answer, and its greatest length.
    """

    type: Literal["fal.SegmentSamplingSettings"] = "fal.SegmentSamplingSettings"
    temperature: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_p: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )
    max_tokens: int | None = Field(
        default=None,
        ge=1,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )


class SemanticImageInput(FalStructure):
    """
    A picture to judge and the text that it should match.
    """

    _required: ClassVar[tuple[str, ...]] = ("hypothesis", "reference")
    type: Literal["fal.SemanticImageInput"] = "fal.SemanticImageInput"
    hypothesis: str = Field(default="", description="The picture to judge.")
    reference: str = Field(default="", description="The text that the picture should match.")


class ShiftDirection(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"


class SigmasInput(FalStructure):
    """
    How the noise levels of the steps are set, or a list of your own.
    """

    class Method(str, Enum):
        DEFAULT = "default"
        ARRAY = "array"

    type: Literal["fal.SigmasInput"] = "fal.SigmasInput"
    method: Method = Field(
        default=Method.DEFAULT,
        description="Default lets the scheduler choose the noise levels; array takes the list given beside it.",
    )
    array: list[float] = Field(
        default=[], description="The values of the schedule, one for each step, falling from strong noise to none."
    )


class SoniloSfxSegment(FalStructure):
    """
    A stretch of the video and the sounds wanted in it.
    """

    type: Literal["fal.SoniloSfxSegment"] = "fal.SoniloSfxSegment"
    prompt: str | None = Field(default=None, description="The sounds wanted in this stretch.")
    end: float | None = Field(
        default=None,
        description="Second at which the stretch ends and the next begins; the last ends with the video at the latest.",
    )
    start: float | None = Field(
        default=None, description="Second at which the stretch begins; the first one begins at 0."
    )


class SoraDuration(int, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    DURATION_4 = 4
    DURATION_8 = 8
    DURATION_12 = 12
    DURATION_16 = 16
    DURATION_20 = 20


class Speaker(FalStructure):
    """
    A speaker with a sample recording and its wording.
    """

    _required: ClassVar[tuple[str, ...]] = ("prompt", "speaker_id", "audio")
    type: Literal["fal.Speaker"] = "fal.Speaker"
    prompt: str = Field(default="", description="What is said in the sample recording, word for word.")
    speaker_id: int | None = Field(
        default=None,
        description="Number of the speaker who is heard in the sample; turns with this number get the voice.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="Sample recording of this speaker."
    )


class StableDiffusionControlNet(FalStructure):
    """
    A control net with its weights, its picture and how strongly it steers the layout.
    """

    _required: ClassVar[tuple[str, ...]] = ("path", "control_image")
    type: Literal["fal.StableDiffusionControlNet"] = "fal.StableDiffusionControlNet"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    control_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="control_image_url",
        description="Picture that dictates the layout, prepared as the control net expects it.",
    )
    conditioning_scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="Weight of the control input; higher copies its layout, lower only hints at it.",
    )
    start_percentage: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="Point of the run at which the control takes hold, as a share of all steps.",
    )
    end_percentage: float = Field(
        default=1.0, ge=0, le=1, description="Point of the run at which the control lets go, as a share of all steps."
    )


class StructuredInstruction(FalStructure):
    """
    An edit described part by part: instruction, objects, setting, light and style.
    """

    type: Literal["fal.StructuredInstruction"] = "fal.StructuredInstruction"
    short_description: str | None = Field(default=None, description="The whole picture in brief.")
    objects: list[PromptObject] | None = Field(
        default=[], description="Everything that matters in the picture, one entry each."
    )
    background_setting: str | None = Field(default=None, description="Surroundings and background of the scene.")
    lighting: Lighting | None = Field(default=None, description="Light of the scene: kind, direction and shadows.")
    aesthetics: Aesthetics | None = Field(default=None, description="Composition, colours and mood of the picture.")
    photographic_characteristics: PhotographicCharacteristics | None = Field(
        default=None, description="How it is photographed: angle, lens, focus and depth."
    )
    style_medium: str | None = Field(
        default=None, description="Kind of picture, such as photograph, oil painting or drawing."
    )
    text_render: list[Any] | None = Field(
        default=[], description="Lettering in the picture, each with wording, place and look."
    )
    context: str | None = Field(
        default=None,
        description="Background that helps to get it right: what the picture is for, or what was said before.",
    )
    artistic_style: str | None = Field(default=None, description="Artistic character in up to three words.")
    edit_instruction: str | None = Field(
        default=None, description="One plain sentence saying what the edit should do to the picture."
    )


class StructuredPrompt(FalStructure):
    """
    A picture described part by part: objects, setting, light, composition and style.
    """

    type: Literal["fal.StructuredPrompt"] = "fal.StructuredPrompt"
    short_description: str | None = Field(default=None, description="The whole picture in brief.")
    objects: list[PromptObject] | None = Field(
        default=[], description="Everything that matters in the picture, one entry each."
    )
    background_setting: str | None = Field(default=None, description="Surroundings and background of the scene.")
    lighting: Lighting | None = Field(default=None, description="Light of the scene: kind, direction and shadows.")
    aesthetics: Aesthetics | None = Field(default=None, description="Composition, colours and mood of the picture.")
    photographic_characteristics: PhotographicCharacteristics | None = Field(
        default=None, description="How it is photographed: angle, lens, focus and depth."
    )
    style_medium: str | None = Field(
        default=None, description="Kind of picture, such as photograph, oil painting or drawing."
    )
    text_render: list[Any] | None = Field(
        default=[], description="Lettering in the picture, each with wording, place and look."
    )
    context: str | None = Field(
        default=None,
        description="Background that helps to get it right: what the picture is for, or what was said before.",
    )
    artistic_style: str | None = Field(default=None, description="Artistic character in up to three words.")


class Sync3ActiveSpeakerDetection(FalStructure):
    """
    Which of several people in the video is the speaker.
    """

    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"bounding_boxes_url": {"formats": ["json"]}}
    type: Literal["fal.Sync3ActiveSpeakerDetection"] = "fal.Sync3ActiveSpeakerDetection"
    auto_detect: bool | None = Field(default=None, description="Finds the person who is speaking by itself.")
    v3: bool | None = Field(default=None, description="Uses version 3 of Sync's speaker detection.")
    use_v2: bool | None = Field(
        default=None, description="Uses version 2 of Sync's speaker detection, which is being given up."
    )
    frame_number: int | None = Field(
        default=None, ge=0, description="Number of the frame that the coordinates belong to."
    )
    coordinates: list[int] = Field(
        default=[],
        max_length=2,
        min_length=2,
        description="Point on the speaker's face in that frame, x and y in pixels.",
    )
    bounding_boxes: list[list[int]] = Field(
        default=[], description="Box around the speaker's face for each frame: left, top, right and bottom in pixels."
    )
    bounding_boxes_url: AssetRef = Field(
        default=AssetRef(),
        description="File with a box around the speaker's face for each frame, in place of the list of boxes. JSON.",
    )
    face_image: ImageRef = Field(
        default=ImageRef(), description="Picture of the speaker's face as Base64 text, to choose them by hand."
    )


class Sync3GenerationOptions(FalStructure):
    """
    Fine settings of the lip movement and the choice of the speaker.
    """

    class ModelMode(str, Enum):
        LIPS = "lips"
        FACE = "face"
        HEAD = "head"
        LIPSYNC = "lipsync"
        EMOTION = "emotion"
        TALKING_HEAD = "talking_head"

    class Prompt(str, Enum):
        HAPPY = "happy"
        SAD = "sad"
        ANGRY = "angry"
        DISGUSTED = "disgusted"
        SURPRISED = "surprised"
        NEUTRAL = "neutral"

    type: Literal["fal.Sync3GenerationOptions"] = "fal.Sync3GenerationOptions"
    sync_mode: LipsyncMode | None = Field(
        default=None,
        description="What happens when sound and picture differ in length; comes before the setting of the node.",
    )
    model_mode: ModelMode | None = Field(default=None, description="What may move with the speech; meant for React-1.")
    prompt: Prompt | None = Field(default=None, description="Emotion of the speaker; meant for React-1.")
    temperature: float | None = Field(
        default=None, ge=0, le=1, description="How expressive the lips get; sync-3 ignores this."
    )
    active_speaker_detection: Sync3ActiveSpeakerDetection | None = Field(
        default=None, description="Which of several people in the video is the speaker."
    )
    occlusion_detection_enabled: bool | None = Field(
        default=None, description="Looks for covered mouths; sync-3 does so by itself and ignores this."
    )


class TextRender(FalStructure):
    """
    Lettering in the picture: the text, where it stands and how it looks.
    """

    _required: ClassVar[tuple[str, ...]] = ("text", "location", "size", "color", "font")
    type: Literal["fal.TextRender"] = "fal.TextRender"
    text: str = Field(
        default="", description="The words to be written into the picture, exactly as they should stand there."
    )
    location: str = Field(default="", description="Where in the picture it stands, for instance bottom left.")
    size: str = Field(default="", description="How large the lettering is.")
    color: str = Field(default="", description="Colour of the lettering, such as red.")
    font: str = Field(
        default="", description="Character of the lettering, such as realistic, cartoonish or minimalist."
    )
    appearance_details: str | None = Field(
        default=None, description="Visible details of this object that have no field of their own."
    )


class ThinkingLevel(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    MINIMAL = "minimal"
    HIGH = "high"


class ThinkingType(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    ENABLED = "enabled"
    DISABLED = "disabled"
    AUTO = "auto"


class TilingMode(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    BOTH = "both"
    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"


class TimestepsInput(FalStructure):
    """
    How the moments of the steps are set, or a list of your own.
    """

    class Method(str, Enum):
        DEFAULT = "default"
        ARRAY = "array"

    type: Literal["fal.TimestepsInput"] = "fal.TimestepsInput"
    method: Method = Field(
        default=Method.DEFAULT,
        description="Default derives the moments from the number of steps; array takes the list given beside it.",
    )
    array: list[int] = Field(
        default=[], description="The values of the schedule, one for each step, falling from strong noise to none."
    )


class Track(FalStructure):
    """
    A track of the composition: its kind and what plays when.
    """

    _required: ClassVar[tuple[str, ...]] = ("id", "type_", "keyframes")
    type: Literal["fal.Track"] = "fal.Track"
    id: str = Field(default="", description="Name of this track; every track needs another one.")
    type_: str = Field(
        default="", serialization_alias="type", description="What this track carries: video, audio or image."
    )
    keyframes: list[Keyframe] = Field(
        default=[], description="What plays on this track, each piece with its start, length and file."
    )


class TrackPoint(FalStructure):
    """
    One point of a track, in pixels.
    """

    _required: ClassVar[tuple[str, ...]] = ("x", "y")
    type: Literal["fal.TrackPoint"] = "fal.TrackPoint"
    x: float | None = Field(default=None, description="Position from the left edge, in pixels of the picture.")
    y: float | None = Field(default=None, description="Position from the top edge, in pixels of the picture.")


class Trajectory(FalStructure):
    """
    One point of the path, in pixels.
    """

    _required: ClassVar[tuple[str, ...]] = ("x", "y")
    type: Literal["fal.Trajectory"] = "fal.Trajectory"
    x: int | None = Field(default=None, description="Position in pixels, counted from the left edge of the picture.")
    y: int | None = Field(
        default=None, description="Position in pixels, counted upwards from the lower edge of the picture."
    )


class TrajectoryParameters(FalStructure):
    """
    The path of the camera around the scene.
    """

    _required: ClassVar[tuple[str, ...]] = ("theta", "phi", "radius")
    type: Literal["fal.TrajectoryParameters"] = "fal.TrajectoryParameters"
    theta: list[float] = Field(
        default=[], description="Left and right angle of the camera in degrees, one number for each keyframe."
    )
    phi: list[float] = Field(
        default=[], description="Up and down angle of the camera in degrees, one number for each keyframe."
    )
    radius: list[float] = Field(default=[], description="How far away the camera is at each keyframe, as a factor.")


class TrajectoryPoint(FalStructure):
    """
    One point of a path, with the speed at which it is passed.
    """

    _required: ClassVar[tuple[str, ...]] = ("x", "y")
    type: Literal["fal.TrajectoryPoint"] = "fal.TrajectoryPoint"
    x: float | None = Field(default=None, description="Position from the left edge, in pixels.")
    y: float | None = Field(default=None, description="Position from the top edge, in pixels.")
    speed: float = Field(
        default=1.0, description="Pace of the way to the next point: 1 is normal, higher is faster; never 0."
    )


class TransparencyMode(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    CONTENT_AWARE = "content_aware"
    WHITE = "white"
    BLACK = "black"


class TripoDetail(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    STANDARD = "standard"
    DETAILED = "detailed"


class Turn(FalStructure):
    """
    One turn of the dialogue: who speaks and what is said.
    """

    _required: ClassVar[tuple[str, ...]] = ("speaker_id", "text")
    type: Literal["fal.Turn"] = "fal.Turn"
    speaker_id: int | None = Field(default=None, description="Number of the speaker to whom this line belongs.")
    text: str = Field(default="", description="The words that are spoken in this turn, exactly as written.")


class UnboundedFluxGeneralLoraWeight(FalStructure):
    """
    A LoRA add-on and how strongly it is mixed into the model.
    """

    _required: ClassVar[tuple[str, ...]] = ("path",)
    type: Literal["fal.UnboundedFluxGeneralLoraWeight"] = "fal.UnboundedFluxGeneralLoraWeight"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    scale: dict[str, Any] | float = Field(
        default=1,
        description="How strongly the LoRA works: one number, or a number for each layer by its name, others staying at 1. -4 to 4.",
    )


class UnboundedLoraWeight(FalStructure):
    """
    A LoRA add-on and how strongly it is mixed into the model.
    """

    _required: ClassVar[tuple[str, ...]] = ("path",)
    type: Literal["fal.UnboundedLoraWeight"] = "fal.UnboundedLoraWeight"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    scale: float = Field(
        default=1.0, description="Strength of this LoRA: 1 is as trained, 0 turns it off, higher exaggerates."
    )


class UploadAudioFormat(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    WAV = "wav"
    MP3 = "mp3"
    AAC = "aac"
    FLAC = "flac"


class V2VValidation(FalStructure):
    """
    A test during training: a prompt and the video to transform.
    """

    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_video")
    type: Literal["fal.V2VValidation"] = "fal.V2VValidation"
    prompt: str = Field(default="", description="What this test video should show, in words.")
    reference_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="reference_video_url",
        description="Video to transform in this validation sample, so that you see how training is getting on.",
    )


class Validation(FalStructure):
    """
    A test during training: a prompt and a picture to begin with.
    """

    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    type: Literal["fal.Validation"] = "fal.Validation"
    prompt: str = Field(default="", description="What this test video should show, in words.")
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that the test clip starts from; give one to every test or to none.",
    )


class VeedPresetCustomization(FalStructure):
    """
    Changes to the subtitle preset: position, shadow and text.
    """

    class Position(str, Enum):
        TOP = "top"
        CENTER = "center"
        BOTTOM = "bottom"

    class Shadow(str, Enum):
        NONE = "none"
        MIN = "min"
        MID = "mid"
        MAX = "max"

    type: Literal["fal.VeedPresetCustomization"] = "fal.VeedPresetCustomization"
    position: Position | None = Field(
        default=None, description="Height at which the subtitles stand: top, middle or bottom."
    )
    shadow: Shadow | None = Field(
        default=None, description="Strength of the shadow that keeps text readable on bright ground."
    )
    text_customizations: VeedTextCustomizations | None = Field(
        default=None, description="Font, weight and colour for plain and for highlighted words."
    )


class VeedTextCustomization(FalStructure):
    """
    Font, weight and colour of one kind of words.
    """

    type: Literal["fal.VeedTextCustomization"] = "fal.VeedTextCustomization"
    font: str | None = Field(
        default=None,
        description="Typeface of these words, by its name at Google Fonts; VEED lists those that it supports.",
    )
    weight: int | None = Field(
        default=None, ge=100, le=900, description="Thickness of the letters, 100 to 900; from 700 on they are bold."
    )
    color: str | None = Field(
        default=None,
        pattern="^#([0-9A-Fa-f]{3}){1,2}$",
        description="Colour of these words as a hex value, such as #FFCC00.",
    )


class VeedTextCustomizations(FalStructure):
    """
    How plain words and highlighted words look.
    """

    type: Literal["fal.VeedTextCustomizations"] = "fal.VeedTextCustomizations"
    baseline: VeedTextCustomization | None = Field(
        default=None, description="Look of every word that is not highlighted."
    )
    highlighted: VeedTextCustomization | None = Field(
        default=None, description="Look of the words that are marked as important by themselves."
    )


class VeedVocabularyEntry(FalStructure):
    """
    A word to recognise, and the spellings that it replaces.
    """

    _required: ClassVar[tuple[str, ...]] = ("word", "replaces")
    type: Literal["fal.VeedVocabularyEntry"] = "fal.VeedVocabularyEntry"
    word: str = Field(default="", max_length=100, min_length=1, description="The right spelling of the name or term.")
    replaces: list[str] = Field(
        default=[],
        max_length=20,
        min_length=1,
        description="Wrong spellings that become the word; upper and lower case make no difference.",
    )


class VeoDuration(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    DURATION_4S = "4s"
    DURATION_6S = "6s"
    DURATION_8S = "8s"


class VibeVoiceSpeaker(FalStructure):
    """
    A speaker: one of the ready-made voices or a recording to imitate.
    """

    class Preset(str, Enum):
        ALICE_EN = "Alice [EN]"
        CARTER_EN = "Carter [EN]"
        FRANK_EN = "Frank [EN]"
        MARY_EN_BACKGROUND_MUSIC = "Mary [EN] (Background Music)"
        MAYA_EN = "Maya [EN]"
        ANCHEN_ZH_BACKGROUND_MUSIC = "Anchen [ZH] (Background Music)"
        BOWEN_ZH = "Bowen [ZH]"
        XINRAN_ZH = "Xinran [ZH]"

    type: Literal["fal.VibeVoiceSpeaker"] = "fal.VibeVoiceSpeaker"
    preset: Preset = Field(
        default=Preset.ALICE_EN,
        description="Ready-made voice for this speaker; unused when a voice sample is connected.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Sample of a voice to imitate; goes before the preset.",
    )


class VideoCondition(FalStructure):
    """
    A video that guides the result from a given frame on.
    """

    _required: ClassVar[tuple[str, ...]] = ("video",)
    type: Literal["fal.VideoCondition"] = "fal.VideoCondition"
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip that the video should follow from its start frame on.",
    )
    start_frame_number: int = Field(
        default=0, ge=0, le=160, description="Position, counted in frames, at which this picture or clip sets in."
    )
    strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How firmly the video is held to this clip: 0 ignores it, 1 follows it fully.",
    )


class VideoConditioningInput(FalStructure):
    """
    A video that guides the result from a given frame on.
    """

    class ConditioningType(str, Enum):
        RGB = "rgb"
        DEPTH = "depth"
        POSE = "pose"
        CANNY = "canny"

    _required: ClassVar[tuple[str, ...]] = ("video",)
    type: Literal["fal.VideoConditioningInput"] = "fal.VideoConditioningInput"
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip that the video should follow from the start frame on.",
    )
    conditioning_type: ConditioningType | None = Field(
        default=ConditioningType.RGB,
        description="What the steering clip shows, so that the fitting add-on and preparation are used.",
    )
    preprocess: bool = Field(
        default=False,
        description="Turns the input into the edge, depth or pose map that the model reads; off takes it as such a map already.",
    )
    start_frame_num: int = Field(
        default=0,
        ge=0,
        le=1440,
        multiple_of=8,
        description="Frame of the result from which this picture or clip takes hold; counted in steps of eight.",
    )
    strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How firmly the video is held to this clip: 0 ignores it, 1 follows it fully.",
    )
    limit_num_frames: bool = Field(
        default=False, description="Uses only the beginning of the clip up to the maximum number of frames."
    )
    max_num_frames: int = Field(
        default=1441, ge=1, le=1441, description="Most frames to take from the clip when the limit is switched on."
    )
    resample_fps: bool = Field(
        default=False,
        description="Converts the clip to the target frame rate before use; off takes its frames as they are.",
    )
    target_fps: int = Field(
        default=24,
        ge=1,
        le=60,
        description="Frame rate to bring the clip to, in frames a second; counts only with resample_fps on.",
    )
    reverse_video: bool = Field(default=False, description="Runs the video backwards.")


class VideoOutputType(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    X264_MP4 = "X264 (.mp4)"
    VP9_WEBM = "VP9 (.webm)"
    PRORES4444_MOV = "PRORES4444 (.mov)"
    GIF_GIF = "GIF (.gif)"


class VideoQuality(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    MAXIMUM = "maximum"


class VideoWriteMode(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    FAST = "fast"
    BALANCED = "balanced"
    SMALL = "small"


class VoiceSetting(FalStructure):
    """
    The voice that speaks, with its speed, volume, pitch and emotion.
    """

    class Emotion(str, Enum):
        HAPPY = "happy"
        SAD = "sad"
        ANGRY = "angry"
        FEARFUL = "fearful"
        DISGUSTED = "disgusted"
        SURPRISED = "surprised"
        NEUTRAL = "neutral"

    type: Literal["fal.VoiceSetting"] = "fal.VoiceSetting"
    voice_id: str = Field(
        default="Wise_Woman",
        min_length=1,
        description="Identifier of the voice: a ready-made one, or one that MiniMax cloned or designed for you.",
    )
    speed: float = Field(default=1.0, ge=0.5, le=2, description="Pace of the speech: 1 is normal, higher is faster.")
    vol: float = Field(default=1.0, ge=0.01, le=10, description="Loudness of the voice; higher is louder.")
    pitch: int = Field(
        default=0, ge=-12, le=12, description="Raises or lowers the voice; negative is deeper, 0 leaves it as it is."
    )
    emotion: Emotion | None = Field(default=None, description="Mood in which the text is spoken.")
    english_normalization: bool = Field(
        default=False, description="Reads English numbers and abbreviations more naturally; takes a little longer."
    )


class WanLoRAWeight(FalStructure):
    """
    A LoRA add-on and how strongly it is mixed into the model.
    """

    class Transformer(str, Enum):
        HIGH = "high"
        LOW = "low"
        BOTH = "both"

    _required: ClassVar[tuple[str, ...]] = ("path",)
    type: Literal["fal.WanLoRAWeight"] = "fal.WanLoRAWeight"
    path: str = Field(default="", description="Where the extra weights lie: a web address or a Hugging Face name.")
    weight_name: str | None = Field(
        default=None,
        description="File to take from a Hugging Face repository that holds several weights; not used with a web address.",
    )
    scale: float = Field(
        default=1.0, ge=0, le=4, description="How strongly the add-on is mixed into the model; higher means more."
    )
    transformer: Transformer = Field(
        default=Transformer.HIGH,
        description="Which half of the model gets the add-on: the one for strong noise, for weak noise, or both.",
    )


class WanSampler(str, Enum):
    __module__ = "nodetool.nodes.fal._shared"

    UNIPC = "unipc"
    DPM_PLUS_PLUS = "dpm++"
    EULER = "euler"


class XaiOutputFormat(FalStructure):
    """
    Container, encoding and sample rate of the sound file.
    """

    class Codec(str, Enum):
        MP3 = "mp3"
        WAV = "wav"
        PCM = "pcm"
        MULAW = "mulaw"
        ALAW = "alaw"

    class SampleRate(int, Enum):
        SAMPLE_RATE_8000 = 8000
        SAMPLE_RATE_16000 = 16000
        SAMPLE_RATE_22050 = 22050
        SAMPLE_RATE_24000 = 24000
        SAMPLE_RATE_44100 = 44100
        SAMPLE_RATE_48000 = 48000

    class BitRate(int, Enum):
        BIT_RATE_32000 = 32000
        BIT_RATE_64000 = 64000
        BIT_RATE_96000 = 96000
        BIT_RATE_128000 = 128000
        BIT_RATE_192000 = 192000

    type: Literal["fal.XaiOutputFormat"] = "fal.XaiOutputFormat"
    codec: Codec = Field(
        default=Codec.MP3,
        description="Kind of sound file: mp3 is small, wav and pcm are uncompressed, mulaw and alaw are for telephones.",
    )
    sample_rate: SampleRate = Field(
        default=SampleRate.SAMPLE_RATE_24000,
        description="Samples per second in Hz; higher keeps more treble and takes more space.",
    )
    bit_rate: BitRate | None = Field(
        default=None, description="Amount of data per second of sound, in bits; counts for mp3 only."
    )
