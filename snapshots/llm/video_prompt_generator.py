class VideoPromptGenerator(FalNode):
    """
    Write a prompt for a video model from a rough idea and, if you like, a picture.
    video-prompt, llm, prompt-writing, camera-direction, text-generation

    Camera move, camera style, pacing, effects and length are picked from lists, and so is the language model that writes.

    Use cases:
    - Turn a one-line brief into a video prompt
    - Describe a product photo as a moving shot
    - Write one idea with ten different camera moves
    - Choose slow-burn pacing and a crane camera from lists for a prompt
    - Work a lens and a film stock into the written prompt
    """

    class Style(str, Enum):
        MINIMALIST = "Minimalist"
        SIMPLE = "Simple"
        DETAILED = "Detailed"
        DESCRIPTIVE = "Descriptive"
        DYNAMIC = "Dynamic"
        CINEMATIC = "Cinematic"
        DOCUMENTARY = "Documentary"
        ANIMATION = "Animation"
        ACTION = "Action"
        EXPERIMENTAL = "Experimental"

    class CameraStyle(str, Enum):
        NONE = "None"
        STEADICAM_FLOW = "Steadicam flow"
        DRONE_AERIALS = "Drone aerials"
        HANDHELD_URGENCY = "Handheld urgency"
        CRANE_ELEGANCE = "Crane elegance"
        DOLLY_PRECISION = "Dolly precision"
        VR_360 = "VR 360"
        MULTI_ANGLE_RIG = "Multi-angle rig"
        STATIC_TRIPOD = "Static tripod"
        GIMBAL_SMOOTHNESS = "Gimbal smoothness"
        SLIDER_MOTION = "Slider motion"
        JIB_SWEEP = "Jib sweep"
        POV_IMMERSION = "POV immersion"
        TIME_SLICE_ARRAY = "Time-slice array"
        MACRO_EXTREME = "Macro extreme"
        TILT_SHIFT_MINIATURE = "Tilt-shift miniature"
        SNORRICAM_CHARACTER = "Snorricam character"
        WHIP_PAN_DYNAMICS = "Whip pan dynamics"
        DUTCH_ANGLE_TENSION = "Dutch angle tension"
        UNDERWATER_HOUSING = "Underwater housing"
        PERISCOPE_LENS = "Periscope lens"

    class CameraDirection(str, Enum):
        NONE = "None"
        ZOOM_IN = "Zoom in"
        ZOOM_OUT = "Zoom out"
        PAN_LEFT = "Pan left"
        PAN_RIGHT = "Pan right"
        TILT_UP = "Tilt up"
        TILT_DOWN = "Tilt down"
        ORBITAL_ROTATION = "Orbital rotation"
        PUSH_IN = "Push in"
        PULL_OUT = "Pull out"
        TRACK_FORWARD = "Track forward"
        TRACK_BACKWARD = "Track backward"
        SPIRAL_IN = "Spiral in"
        SPIRAL_OUT = "Spiral out"
        ARC_MOVEMENT = "Arc movement"
        DIAGONAL_TRAVERSE = "Diagonal traverse"
        VERTICAL_RISE = "Vertical rise"
        VERTICAL_DESCENT = "Vertical descent"

    class Pacing(str, Enum):
        NONE = "None"
        SLOW_BURN = "Slow burn"
        RHYTHMIC_PULSE = "Rhythmic pulse"
        FRANTIC_ENERGY = "Frantic energy"
        EBB_AND_FLOW = "Ebb and flow"
        HYPNOTIC_DRIFT = "Hypnotic drift"
        TIME_LAPSE_RUSH = "Time-lapse rush"
        STOP_MOTION_STACCATO = "Stop-motion staccato"
        GRADUAL_BUILD = "Gradual build"
        QUICK_CUT_RHYTHM = "Quick cut rhythm"
        LONG_TAKE_MEDITATION = "Long take meditation"
        JUMP_CUT_ENERGY = "Jump cut energy"
        MATCH_CUT_FLOW = "Match cut flow"
        CROSS_DISSOLVE_DREAMSCAPE = "Cross-dissolve dreamscape"
        PARALLEL_ACTION = "Parallel action"
        SLOW_MOTION_IMPACT = "Slow motion impact"
        RAMPING_DYNAMICS = "Ramping dynamics"
        MONTAGE_TEMPO = "Montage tempo"
        CONTINUOUS_FLOW = "Continuous flow"
        EPISODIC_BREAKS = "Episodic breaks"

    class SpecialEffects(str, Enum):
        NONE = "None"
        PRACTICAL_EFFECTS = "Practical effects"
        CGI_ENHANCEMENT = "CGI enhancement"
        ANALOG_GLITCHES = "Analog glitches"
        LIGHT_PAINTING = "Light painting"
        PROJECTION_MAPPING = "Projection mapping"
        NANOSECOND_EXPOSURES = "Nanosecond exposures"
        DOUBLE_EXPOSURE = "Double exposure"
        SMOKE_DIFFUSION = "Smoke diffusion"
        LENS_FLARE_ARTISTRY = "Lens flare artistry"
        PARTICLE_SYSTEMS = "Particle systems"
        HOLOGRAPHIC_OVERLAY = "Holographic overlay"
        CHROMATIC_ABERRATION = "Chromatic aberration"
        DIGITAL_DISTORTION = "Digital distortion"
        WIRE_REMOVAL = "Wire removal"
        MOTION_CAPTURE = "Motion capture"
        MINIATURE_INTEGRATION = "Miniature integration"
        WEATHER_SIMULATION = "Weather simulation"
        COLOR_GRADING = "Color grading"
        MIXED_MEDIA_COMPOSITE = "Mixed media composite"
        NEURAL_STYLE_TRANSFER = "Neural style transfer"

    class Model(str, Enum):
        ANTHROPIC_CLAUDE_3_HAIKU = "anthropic/claude-3-haiku"
        GOOGLE_GEMINI_2_5_FLASH = "google/gemini-2.5-flash"
        GOOGLE_GEMINI_2_5_FLASH_LITE = "google/gemini-2.5-flash-lite"
        META_LLAMA_LLAMA_3_1_8B_INSTRUCT = "meta-llama/llama-3.1-8b-instruct"
        META_LLAMA_LLAMA_3_1_70B_INSTRUCT = "meta-llama/llama-3.1-70b-instruct"
        OPENAI_GPT_4O_MINI = "openai/gpt-4o-mini"
        OPENAI_GPT_4O = "openai/gpt-4o"

    class PromptLength(str, Enum):
        SHORT = "Short"
        MEDIUM = "Medium"
        LONG = "Long"

    endpoint: ClassVar[str] = "fal-ai/video-prompt-generator"
    title: ClassVar[str] = "Video Prompt Generator"
    _required: ClassVar[tuple[str, ...]] = ("input_concept",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_concept", "image", "camera_direction", "style", "prompt_length")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("prompt",)}

    input_concept: str = Field(default="", description="The idea that the written video prompt is to be built around.")
    style: Style = Field(
        default=Style.SIMPLE, description="Manner of the written prompt, from minimal to cinematic or documentary."
    )
    camera_style: CameraStyle = Field(
        default=CameraStyle.NONE,
        description="Manner of filming to write into the video prompt, such as a drone or a shoulder camera.",
    )
    camera_direction: CameraDirection = Field(
        default=CameraDirection.NONE, description="Camera move that the written video prompt should call for."
    )
    pacing: Pacing = Field(
        default=Pacing.NONE, description="Rhythm of the scene in the written prompt, from slow to frantic."
    )
    special_effects: SpecialEffects = Field(
        default=SpecialEffects.NONE, description="Kind of trick effects to write into the video prompt."
    )
    custom_elements: str = Field(
        default="",
        description="Technical wishes of your own, such as a lens or film stock, to work into the written prompt.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to look at and to work into the video prompt; optional.",
    )
    model: Model = Field(
        default=Model.GOOGLE_GEMINI_2_5_FLASH_LITE, description="Language model that writes the prompt."
    )
    prompt_length: PromptLength = Field(
        default=PromptLength.MEDIUM, description="How long the written prompt should turn out."
    )

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
