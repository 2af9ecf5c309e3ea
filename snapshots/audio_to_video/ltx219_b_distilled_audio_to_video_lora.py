class Ltx219BDistilledAudioToVideoLora(FalNode):
    """
    Make a video to a recording quickly, in a trained style, with LTX-2 19B Distilled.
    ltx, lightricks, audio-to-video, video, distilled, lora, fast

    LoRAs are required and there are no steps or guidance to set; the full LoRA endpoint is slower and can be tuned.

    Use cases:
    - Preview a trained look on the first seconds of a single
    - Make weekly podcast trailers in one trained house style
    - Find the right LoRA weight for a song in a few short runs
    - Draft a trained mascot's reaction to a jingle
    - Turn a batch of voice-overs into clips of one trained character
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2-19b/distilled/audio-to-video/lora"
    title: ClassVar[str] = "LTX-2 19B Distilled LoRA – Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio", "loras")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "loras", "image", "video_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", description="What the video shows while the audio plays: people, place, camera, mood."
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Song, speech or other recording that the video is made to.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture for the first frame; without one, sound and prompt alone decide what is seen.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="end_image_url", description="Picture on which the video should end."
    )
    match_audio_length: bool = Field(
        default=True, description="Let the audio's length set the number of frames; off uses num_frames."
    )
    num_frames: int = Field(
        default=121,
        ge=9,
        le=481,
        description="Number of frames; counts only while match audio length is off. More of them cost more.",
    )
    video_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.LANDSCAPE_4_3,
        description="Size of the video: a preset shape, your own width and height, or auto for the shape of the image; more pixels cost more.",
    )
    use_multiscale: bool = Field(
        default=True,
        description="Makes a small version first and uses it as a guide for the full one, which holds together better.",
    )
    fps: float = Field(
        default=25.0,
        ge=1,
        le=60,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    acceleration: AccelerationFourLevels = Field(
        default=AccelerationFourLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    camera_lora: CameraLora = Field(
        default=CameraLora.NONE, description="Ready-made camera move that is mixed into the video."
    )
    camera_lora_scale: float = Field(
        default=1.0, ge=0, le=1, description="How pronounced the chosen camera move is; higher is stronger."
    )
    negative_prompt: str = Field(
        default="blurry, out of focus, overexposed, underexposed, low contrast, washed out colors, excessive noise, grainy texture, poor lighting, flickering, motion blur, distorted proportions, unnatural skin tones, deformed facial features, asymmetrical face, missing facial features, extra limbs, disfigured hands, wrong hand count, artifacts around text, inconsistent perspective, camera shake, incorrect depth of field, background too sharp, background clutter, distracting reflections, harsh shadows, inconsistent lighting direction, color banding, cartoonish rendering, 3D CGI look, unrealistic materials, uncanny valley effect, incorrect ethnicity, wrong gender, exaggerated expressions, wrong gaze direction, mismatched lip sync, silent or muted audio, distorted voice, robotic voice, echo, background noise, off-sync audio,incorrect dialogue, added dialogue, repetitive speech, jittery movement, awkward pauses, incorrect timing, unnatural transitions, inconsistent framing, tilted camera, flat lighting, inconsistent tone, cinematic oversaturation, stylized filters, or AI artifacts.",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    video_output_type: VideoOutputType = Field(
        default=VideoOutputType.X264_MP4,
        description="Container and codec of the video: X264 plays nearly everywhere, VP9 suits the web, PRORES4444 suits editing, GIF has no sound.",
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    loras: list[LoraWeightWithWeightName] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    image_strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How firmly the input picture is kept; lower lets the model depart from it.",
    )
    end_image_strength: float = Field(
        default=1.0, ge=0, le=1, description="How firmly the closing picture is met; lower only leans towards it."
    )
    audio_strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How faithfully the soundtrack is kept: the full value uses it untouched, less lets the model alter it.",
    )
    preprocess_audio: bool = Field(
        default=True, description="Prepares the sound before it steers the video; off uses it as it comes."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
