class Ltx219BExtendVideoLora(FalNode):
    """
    Lengthen a clip at either end in a trained style with the full LTX-2 19B and your LoRAs.
    ltx, lightricks, video-to-video, video, extend-video, lora, custom-style

    Steps and guidance can be set and sound comes along; plain Extend needs no LoRA, Distilled LoRA is quicker.

    Use cases:
    - Continue an animated explainer in its trained look
    - Finish a stylised scene that was cut off
    - Grow a film-look LoRA's shot backward at fifty steps
    - Hold a trained character's face through a forty-step continuation
    - Tune guidance and LoRA weight for the last shot of a stylised trailer
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2-19b/extend-video/lora"
    title: ClassVar[str] = "LTX-2 19B LoRA – Extend Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video", "loras")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "loras", "num_frames", "extend_direction")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(default="", description="What happens in the added part, before or after the footage.")
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip to make longer; its picture and sound are continued.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Picture on which the extended video should end.",
    )
    num_frames: int = Field(
        default=121,
        ge=9,
        le=481,
        description="Frames generated for the added part; more of them make it longer and cost more.",
    )
    video_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the video: a preset shape, your own width and height, or auto for that of the clip; more pixels cost more.",
    )
    generate_audio: bool = Field(default=True, description="Makes sound to go with the video; off leaves it silent.")
    use_multiscale: bool = Field(
        default=True,
        description="Makes a small version first and uses it as a guide for the full one, which holds together better.",
    )
    match_input_fps: bool = Field(default=True, description="Keeps the input video's frame rate instead of a set one.")
    fps: float = Field(
        default=25.0,
        ge=1,
        le=60,
        description="Frames a second of the result; counts only while match input fps is off.",
    )
    guidance_scale: float = Field(
        default=3.0,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=40, ge=8, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    acceleration: AccelerationFourLevels = Field(
        default=AccelerationFourLevels.REGULAR,
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
    extend_direction: ExtendDirection = Field(
        default=ExtendDirection.FORWARD, description="Whether the video grows past its end or before its beginning."
    )
    num_context_frames: int = Field(
        default=25,
        ge=0,
        le=121,
        description="How many frames of the existing clip the continuation looks back at; more join more smoothly.",
    )
    video_strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How closely the input footage is kept; lower gives the model more liberty.",
    )
    audio_strength: float = Field(
        default=1.0, ge=0, le=1, description="How exactly the given sound is kept; lower lets the model reshape it."
    )
    end_image_strength: float = Field(
        default=1.0, ge=0, le=1, description="How firmly the closing picture is met; lower only leans towards it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
