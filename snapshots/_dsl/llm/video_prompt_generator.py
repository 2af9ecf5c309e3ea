class VideoPromptGenerator(dsl.Builder, node_type="fal.llm.VideoPromptGenerator"):
    """
    Write a prompt for a video model from a rough idea, and an image if you have one; camera move, lens style, pacing, effects and length are picked from lists, the language model too.

    Args:
        input_concept: The idea that the written video prompt is to be built around.
        image: Image to work from: the picture to edit, animate, measure or describe.
        prompt_length: How long the written prompt should turn out.
        camera_direction: Camera move that the written video prompt should call for.
        camera_style: Manner of filming to write into the video prompt, such as a drone or a shoulder camera.
        custom_elements: Technical wishes of your own, such as a lens or film stock, to work into the written prompt.
        model: Language model that writes the prompt.
        pacing: Rhythm of the scene in the written prompt, from slow to frantic.
        special_effects: Kind of trick effects to write into the video prompt.
        style: Manner of the written prompt, from minimal to cinematic or documentary.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        input_concept: dsl.Input[str],
        image: dsl.Input[ImageRef] | None = None,
        prompt_length: dsl.Input[Literal["Short", "Medium", "Long"]] = "Medium",
        camera_direction: dsl.Input[
            Literal[
                "None",
                "Zoom in",
                "Zoom out",
                "Pan left",
                "Pan right",
                "Tilt up",
                "Tilt down",
                "Orbital rotation",
                "Push in",
                "Pull out",
                "Track forward",
                "Track backward",
                "Spiral in",
                "Spiral out",
                "Arc movement",
                "Diagonal traverse",
                "Vertical rise",
                "Vertical descent",
            ]
        ] = "None",
        camera_style: dsl.Input[
            Literal[
                "None",
                "Steadicam flow",
                "Drone aerials",
                "Handheld urgency",
                "Crane elegance",
                "Dolly precision",
                "VR 360",
                "Multi-angle rig",
                "Static tripod",
                "Gimbal smoothness",
                "Slider motion",
                "Jib sweep",
                "POV immersion",
                "Time-slice array",
                "Macro extreme",
                "Tilt-shift miniature",
                "Snorricam character",
                "Whip pan dynamics",
                "Dutch angle tension",
                "Underwater housing",
                "Periscope lens",
            ]
        ] = "None",
        custom_elements: dsl.Input[str] = "",
        model: dsl.Input[
            Literal[
                "anthropic/claude-3.5-sonnet",
                "anthropic/claude-3-5-haiku",
                "anthropic/claude-3-haiku",
                "google/gemini-2.5-flash-lite",
                "google/gemini-2.0-flash-001",
                "meta-llama/llama-3.2-1b-instruct",
                "meta-llama/llama-3.2-3b-instruct",
                "meta-llama/llama-3.1-8b-instruct",
                "meta-llama/llama-3.1-70b-instruct",
                "openai/gpt-4o-mini",
                "openai/gpt-4o",
                "deepseek/deepseek-r1",
            ]
        ] = "google/gemini-2.0-flash-001",
        pacing: dsl.Input[
            Literal[
                "None",
                "Slow burn",
                "Rhythmic pulse",
                "Frantic energy",
                "Ebb and flow",
                "Hypnotic drift",
                "Time-lapse rush",
                "Stop-motion staccato",
                "Gradual build",
                "Quick cut rhythm",
                "Long take meditation",
                "Jump cut energy",
                "Match cut flow",
                "Cross-dissolve dreamscape",
                "Parallel action",
                "Slow motion impact",
                "Ramping dynamics",
                "Montage tempo",
                "Continuous flow",
                "Episodic breaks",
            ]
        ] = "None",
        special_effects: dsl.Input[
            Literal[
                "None",
                "Practical effects",
                "CGI enhancement",
                "Analog glitches",
                "Light painting",
                "Projection mapping",
                "Nanosecond exposures",
                "Double exposure",
                "Smoke diffusion",
                "Lens flare artistry",
                "Particle systems",
                "Holographic overlay",
                "Chromatic aberration",
                "Digital distortion",
                "Wire removal",
                "Motion capture",
                "Miniature integration",
                "Weather simulation",
                "Color grading",
                "Mixed media composite",
                "Neural style transfer",
            ]
        ] = "None",
        style: dsl.Input[
            Literal[
                "Minimalist",
                "Simple",
                "Detailed",
                "Descriptive",
                "Dynamic",
                "Cinematic",
                "Documentary",
                "Animation",
                "Action",
                "Experimental",
            ]
        ] = "Simple",
    ) -> None:
        super().__init__(
            input_concept=input_concept,
            image=image,
            prompt_length=prompt_length,
            camera_direction=camera_direction,
            camera_style=camera_style,
            custom_elements=custom_elements,
            model=model,
            pacing=pacing,
            special_effects=special_effects,
            style=style,
        )
