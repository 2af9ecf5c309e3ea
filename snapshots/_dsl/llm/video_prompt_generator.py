class VideoPromptGenerator(dsl.Builder, node_type="fal.llm.VideoPromptGenerator"):
    """
    Write a prompt for a video model from a rough idea and, if you like, a picture.

    Camera move, camera style, pacing, effects and length are picked from lists, and so is the language model that writes.

    Args:
        input_concept: The idea that the written video prompt is to be built around.
        style: Manner of the written prompt, from minimal to cinematic or documentary.
        camera_style: Manner of filming to write into the video prompt, such as a drone or a shoulder camera.
        camera_direction: Camera move that the written video prompt should call for.
        pacing: Rhythm of the scene in the written prompt, from slow to frantic.
        special_effects: Kind of trick effects to write into the video prompt.
        custom_elements: Technical wishes of your own, such as a lens or film stock, to work into the written prompt.
        image: Picture to look at and to work into the video prompt; optional.
        model: Language model that writes the prompt.
        prompt_length: How long the written prompt should turn out.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        input_concept: dsl.Input[str],
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
        custom_elements: dsl.Input[str] = "",
        image: dsl.FileInput[ImageRef] | None = None,
        model: dsl.Input[
            Literal[
                "anthropic/claude-3-haiku",
                "google/gemini-2.5-flash",
                "google/gemini-2.5-flash-lite",
                "meta-llama/llama-3.1-8b-instruct",
                "meta-llama/llama-3.1-70b-instruct",
                "openai/gpt-4o-mini",
                "openai/gpt-4o",
            ]
        ] = "google/gemini-2.5-flash-lite",
        prompt_length: dsl.Input[Literal["Short", "Medium", "Long"]] = "Medium",
    ) -> None:
        super().__init__(
            input_concept=input_concept,
            style=style,
            camera_style=camera_style,
            camera_direction=camera_direction,
            pacing=pacing,
            special_effects=special_effects,
            custom_elements=custom_elements,
            image=image,
            model=model,
            prompt_length=prompt_length,
        )
